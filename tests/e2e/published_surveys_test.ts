/** From a comment to a page that everybody reads: by keyboard, on phones, without JavaScript, on paper. */
import { deepEqual, equal, ok } from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Day, Month } from "@/db/columns.ts";
import { commentThemes } from "@/db/schema/survey_comments.ts";
import type { Store } from "@/db/store.ts";
import { beginThemes } from "@/domain/surveys/comments/themes.ts";
import { publishMonth } from "@/domain/surveys/published/publish.ts";
import { writeSaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, keysHeard, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { answersGiven, surveyPlaceExists, whyQuestion } from "@/tests/factories/surveys.ts";
import { qrIn } from "@/tests/support/read_qr.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const february = "2026-02" as Month;
const comment = (words: string) => ({ comments: [{ question: whyQuestion, words }] });

interface At {
  readonly page: Page;
  readonly store: Store;
  readonly manager: SignedIn;
  readonly placeId: Awaited<ReturnType<typeof surveyPlaceExists>>;
}

async function withAnswers(
  options: VisitOptions & { readonly signedIn?: boolean },
  journey: (at: At) => Promise<void>,
) {
  await using store = await testStore();
  await using served = await serve(store);
  const organisation = await organisationExists(store, { name: "Skin Advice Service" });
  const manager = await personExists(store, "service_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager, { name: "Advice" });
  await answersGiven(store, manager, placeId, Array(6).fill("very_good"));
  await answersGiven(store, manager, placeId, ["good"], comment("Nurse Ann was kind"));
  await answersGiven(store, manager, placeId, ["poor"], comment("Half an hour on the phone"));
  await beginThemes(store, manager);
  const { signedIn, ...browser } = options;
  const person = signedIn ? manager : undefined;
  await visit(served, { ...browser, person }, async (page) => {
    await journey({ page, store, manager, placeId });
  });
}

Deno.test("comments are gone through by keyboard: tick a theme, save, and on to the next", async () => {
  await withAnswers({ width: 1280, signedIn: true }, async ({ page, store }) => {
    await page.goto(paths.comments({ month: february }));
    await accessible(page);
    await page.getByRole("link", { name: /^Open/ }).first().click();
    await page.getByText("Comment 1 of 2").waitFor();
    await accessible(page);
    await keysHeard(page);
    await page.keyboard.press("1");
    await page.getByRole("checkbox").first().and(page.locator(":checked")).waitFor();
    await page.keyboard.press("s");
    await page.getByText("Themes saved").waitFor();
    equal((await store.read.select().from(commentThemes)).length, 1);
    await keysHeard(page);
    await page.keyboard.press("j");
    await page.getByText("Comment 2 of 2").waitFor();
    await keysHeard(page);
    await page.keyboard.press("k");
    await page.getByText("Comment 1 of 2").waitFor();
  });
});

for (const javaScript of [true, false]) {
  Deno.test(`a manager takes a name out, says yes, writes what was done and publishes, ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const width = javaScript ? 1280 : 360;
    await withAnswers({ width, javaScript, signedIn: true }, async ({ page }) => {
      await page.goto(paths.comments({ month: february }));
      await page.getByRole("listitem").filter({ hasText: "Nurse Ann" })
        .getByRole("link", { name: /^Open/ }).click();
      await page.getByRole("link", { name: "Take a name out" }).click();
      await page.getByLabel("Names or words to take out").fill("ann");
      await accessible(page);
      await page.getByRole("button", { name: "Take them out" }).click();
      await page.getByText("Words were taken out of this").waitFor();
      await page.getByRole("link", { name: "Publish", exact: true }).click();
      await page.getByLabel("Your answer to it").fill("Thank you for telling us");
      await accessible(page);
      await page.getByRole("button", { name: "Yes, publish it" }).click();
      await page.getByText("Published with the figures of its month", { exact: true }).waitFor();
      await page.goto(paths.publication(february));
      await page.getByRole("button", { name: "Write what you did" }).click();
      await page.getByLabel("Or in your own words").fill("You wait too long on the telephone");
      await page.getByLabel("What you did").fill("Two more people answer it");
      await page.getByLabel("Day", { exact: true }).fill("20");
      await page.getByLabel("Month", { exact: true }).fill("2");
      await page.getByLabel("Year", { exact: true }).fill("2026");
      await accessible(page);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("button", { name: "Publish February 2026" }).click();
      await page.getByRole("button", { name: "Publish it again" }).waitFor();
      await accessible(page);
      // The address that people are given is that of the install, not of this browser's server.
      const link = page.getByRole("link", { name: /surveys\/of\/skin-advice-service/ });
      const given = new URL((await link.getAttribute("href"))!);
      await page.goto(given.pathname);
      await page.getByRole("heading", { name: "What people say about us" }).waitFor();
      for (const words of ["Two more people answer it", "Thank you for telling us", "█████"]) {
        await page.getByText(words).first().waitFor();
      }
      await accessible(page);
    });
  });
}

Deno.test("everybody reads the page on a phone and on a desk, in Welsh and from right to left", async () => {
  for (const width of [360, 1280]) {
    await withAnswers({ width, javaScript: false }, async ({ page, store, manager }) => {
      await writeSaidAndDone(store, manager, {
        month: february,
        placeId: null,
        said: "You wait too long",
        did: "Two more people answer",
        doneOn: "2026-02-20" as Day,
      });
      await publishMonth(store, manager, february);
      await page.goto(paths.publicSurvey("skin-advice-service"));
      await accessible(page);
      await page.getByRole("link", { name: "Cymraeg" }).click();
      await page.locator("html[lang=cy]").waitFor();
      await page.getByRole("link", { name: "اردو" }).click();
      await page.locator("html[dir=rtl]").waitFor();
      await accessible(page);
      deepEqual(await page.context().cookies(), []);
    });
  }
});

Deno.test("the code of the printed page is read back as the address below it, in each script", async () => {
  await withAnswers({ width: 1280, signedIn: true }, async ({ page, placeId }) => {
    for (const language of ["en", "ar", "pa"]) {
      await page.goto(paths.surveyPosterIn(placeId, language));
      await page.emulateMedia({ media: "print" });
      const address = await page.locator(".poster .address").innerText();
      ok(/\/s\/[2-9A-Z]{6}$/.test(address), address);
      equal(await qrIn(await page.screenshot({ fullPage: true })), address);
      await page.emulateMedia({ media: "screen" });
    }
    await accessible(page);
  });
});
