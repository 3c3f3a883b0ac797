/** A patient sends photographs from a phone: checked at once, kept through a cut line, taken again. */
import { deepEqual, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { blurredPhotograph, sharpPhotograph } from "@/tests/e2e/chosen_photographs.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { holderExists } from "@/tests/factories/link_holders.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

async function onPhone(
  { language = "en", ...options }: VisitOptions & { language?: "en" | "ar" },
  journey: (page: Page, store: Store) => Promise<void>,
): Promise<number> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { token, visit: opened } = await holderExists(store, parties, { link: { language } });
  await using served = await serve(store);
  await visit(served, { phone: true, ...options }, async (page, { context }) => {
    await context.addCookies([{ name: "visit", value: opened, url: served.address }]);
    await page.goto(paths.linkPhotographs(token));
    await journey(page, store);
  });
  await served.settled();
  return await store.read.$count(photographs, eq(photographs.state, "ready"));
}

const start = (page: Page) => page.locator("main button.nhsuk-button").first();

async function saysElsewhere(page: Page) {
  await page.locator("input[value=elsewhere]").check();
  await start(page).click();
  await page.locator("#photographs").waitFor();
}

const choose = (page: Page) => page.locator("input[type=file][name=close_up]");

Deno.test("the verdict comes while the phone is in hand, and what has arrived is said", async () => {
  const ready = await onPhone({}, async (page) => {
    await start(page).click();
    await page.getByRole("link", { name: "Select what your photos will show" }).waitFor();
    match(await page.title(), /^Error: What will your photos show\?/);
    await accessible(page);
    await saysElsewhere(page);
    await accessible(page);
    await choose(page).setInputFiles([await blurredPhotograph()]);
    await page.locator(".upload__words", { hasText: "This photo is blurred" }).waitFor();
    await page.getByRole("button", { name: "Do not send it blurred.jpg" }).click();
    await choose(page).setInputFiles([await sharpPhotograph()]);
    await page.getByText("This photo is clear.").waitFor();
    await page.getByText("1 photo has arrived.").first().waitFor();
    await page.locator("#photographs img").waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Remove this photo: Close up" }).click();
    await page.getByText("No photos have arrived yet.").waitFor();
    await choose(page).setInputFiles([await sharpPhotograph()]);
    await page.getByText("This photo is clear.").waitFor();
  });
  equal(ready, 1);
});

Deno.test("a phone of 2018 sends a photograph all the same", async () => {
  const ready = await onPhone({}, async (page) => {
    await page.addInitScript(`
      delete Object.fromEntries; delete Array.prototype.flatMap; delete Array.prototype.flat;
      delete Blob.prototype.arrayBuffer; delete Element.prototype.replaceChildren;
      delete globalThis.createImageBitmap; delete globalThis.ImageDecoder;
      delete globalThis.OffscreenCanvas; delete globalThis.trustedTypes;
    `);
    await saysElsewhere(page);
    await choose(page).setInputFiles([await blurredPhotograph()]);
    await page.getByRole("button", { name: "Send it anyway blurred.jpg" }).click();
    await page.getByText("1 photo has arrived.").first().waitFor();
    await page.locator("#photographs").getByText(/This photo is blurred/).waitFor();
  });
  equal(ready, 1);
});

Deno.test("what is chosen without a connection is sent when it is back", async () => {
  const ready = await onPhone({ cut: true }, async (page) => {
    await saysElsewhere(page);
    await page.locator("[data-upload-button]").waitFor({ state: "hidden" });
    await page.context().setOffline(true);
    await choose(page).setInputFiles([await sharpPhotograph()]);
    await page.getByText("The connection was lost. The photo goes on by itself when it is back.")
      .waitFor();
    await page.context().setOffline(false);
    await page.getByText("This photo is clear.").waitFor();
  });
  equal(ready, 1);
});

Deno.test("without scripts the form sends them, and the page says what has arrived", async () => {
  const ready = await onPhone({ javaScript: false }, async (page) => {
    await saysElsewhere(page);
    await choose(page).setInputFiles([await sharpPhotograph()]);
    await page.getByRole("button", { name: "Send these photos" }).click();
    await page.getByText("1 photo has arrived.").waitFor();
  });
  equal(ready, 1);
});

Deno.test("from right to left, nothing is wider than the phone", async () => {
  await onPhone({ language: "ar" }, async (page) => {
    await saysElsewhere(page);
    equal(await page.evaluate("document.documentElement.dir"), "rtl");
    await accessible(page);
    deepEqual(
      await page.evaluate(`[document.documentElement.scrollWidth <= innerWidth,
        document.querySelector(".guide__drawing").getBoundingClientRect().right > innerWidth / 2]`),
      [true, true],
    );
  });
});
