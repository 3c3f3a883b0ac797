/** A link's first pages as people meet them: on a small phone, by keyboard, right to left, without JavaScript. */
import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const phone: VisitOptions = { width: 360, phone: true };

async function withLink(
  options: VisitOptions,
  journey: (page: Page, address: string, token: string) => Promise<void>,
  over: Parameters<typeof linkExists>[2] = {},
) {
  await using store = await testStore();
  await using served = await serve(store);
  const referral = await referralExists(store, await partiesExist(store), {
    state: "with_patient",
  });
  const { token } = await linkExists(store, referral, over);
  await visit(served, options, (page) => journey(page, paths.link(token), token));
}

async function typeBirth(page: Page, year: string) {
  await page.locator("#birth-day").fill("9");
  await page.locator("#birth-month").fill("6");
  await page.locator("#birth-year").fill(year);
}

const goOn = (page: Page) => page.locator("main form button.nhsuk-button").click();

for (const javaScript of [true, false]) {
  Deno.test(`on a phone ${javaScript ? "with" : "without"} JavaScript a wrong date is kept and said, and the right one leads on`, async () => {
    await withLink({ ...phone, javaScript }, async (page, address, token) => {
      await page.goto(address);
      await accessible(page);
      await typeBirth(page, "1944");
      await goOn(page);
      await page.locator(".nhsuk-error-summary").waitFor();
      equal(await page.locator("#birth-year").inputValue(), "1944");
      match(await page.locator("main").innerText(), /You can try 4 more times/);
      await accessible(page);
      await page.locator("#birth-year").fill("1943");
      await goOn(page);
      await page.waitForURL(`**/link/${token}/*`);
    });
  });
}

Deno.test("the language is chosen without JavaScript, and Urdu reads from right to left", async () => {
  await withLink({ ...phone, javaScript: false }, async (page, address) => {
    await page.goto(address);
    await page.getByRole("button", { name: "اردو" }).click();
    await page.locator("html[dir=rtl]").waitFor();
    equal(await page.locator("html").getAttribute("lang"), "ur");
    equal(await page.locator("label[for=birth-day]").innerText(), "دن");
    await accessible(page);
    const [first, last] = await Promise.all(
      ["#birth-day", "#birth-year"].map((box) => page.locator(box).boundingBox()),
    );
    equal(first!.x > last!.x, true, "the day stands to the right of the year");
  });
});

for (const language of ["en", "ur"] as const) {
  Deno.test(`the first page is at most 45 KB with all that it loads, headers too (${language})`, async () => {
    await withLink(phone, async (page, address) => {
      const answers: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        answers.push(
          request.sizes().then((each) => each.responseHeadersSize + each.responseBodySize),
        );
      });
      await page.goto(address, { waitUntil: "networkidle" });
      const bytes = (await Promise.all(answers)).reduce((sum, each) => sum + each, 0);
      equal(answers.length >= 3, true, "the page, its styles and its script");
      equal(bytes > 8_000 && bytes <= 45_000, true, `${bytes} bytes`);
    }, { language });
  });
}

Deno.test("from the keyboard alone, past the languages to the date and on", async () => {
  await withLink({ width: 1280 }, async (page, address, token) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#birth-day").focus();
    for (const part of ["9", "6", "1943"]) {
      await page.keyboard.type(part);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/link/${token}/*`);
  });
});

Deno.test("a link that is locked, a code and a lost link are pages that anybody can use", async () => {
  await withLink(phone, async (page, address) => {
    await page.goto(address);
    await page.getByText("This link is locked").first().waitFor();
    await accessible(page);
    await page.goto(paths.lostLink());
    await page.locator("#contact").fill("07700 900123");
    await accessible(page);
    await goOn(page);
    await page.waitForURL(`**${paths.lostLinkAsked()}`);
    await accessible(page);
    await page.goto(paths.linkCode());
    await page.locator("#code").fill("2222 2222");
    await goOn(page);
    await page.locator(".nhsuk-error-summary").waitFor();
    await accessible(page);
  }, { lockedAt: "2026-03-02T09:00:00.000Z" as never });
});
