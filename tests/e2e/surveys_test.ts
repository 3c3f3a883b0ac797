/** How it was, on an old phone: with and without JavaScript, by keyboard, right to left. */
import { deepEqual, equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const phone: VisitOptions = { width: 360, phone: true };

async function atPoster(
  options: VisitOptions,
  journey: (page: Page, store: Store) => Promise<void>,
) {
  await using store = await testStore();
  await using served = await serve(store);
  const manager = await personExists(store, "practice_manager");
  const { token } = await wayTo(store, await surveyPlaceExists(store, manager));
  await visit(served, options, async (page) => {
    await page.goto(paths.survey(token));
    await journey(page, store);
  });
}

const answersIn = (store: Store) => store.read.select().from(experienceAnswers);

for (const javaScript of [true, false]) {
  Deno.test(`on a phone ${javaScript ? "with" : "without"} JavaScript one press and a sentence are an answer`, async () => {
    await atPoster({ ...phone, javaScript }, async (page, store) => {
      await accessible(page);
      await page.getByRole("button", { name: "Send your answer" }).click();
      await page.locator(".nhsuk-error-summary").waitFor();
      await page.getByLabel("Very good").check();
      await page.getByLabel("What is the main reason").fill("Everybody was kind");
      await page.getByRole("button", { name: "Send your answer" }).click();
      await page.getByRole("heading", { name: "Thank you" }).waitFor();
      await accessible(page);
      const [answer, ...others] = await answersIn(store);
      deepEqual([answer?.experience, answer?.sent, others], ["very_good", true, []]);
    });
  });
}

Deno.test("what was chosen and left is kept, though nobody pressed Send", async () => {
  await atPoster(phone, async (page, store) => {
    await page.getByLabel("Poor", { exact: true }).check();
    await page.getByLabel("What is the main reason").fill("Half an hour on the phone");
    await page.getByText(/Saved at/).waitFor();
    await until(
      "the words are kept",
      async () => (await answersIn(store))[0]?.comments[0]?.words === "Half an hour on the phone",
    );
    const [answer] = await answersIn(store);
    deepEqual([answer!.experience, answer!.sent], ["poor", false]);
  });
});

Deno.test("by keyboard alone: the arrows choose, and Enter sends", async () => {
  await atPoster({ width: 1280 }, async (page, store) => {
    await page.getByLabel("Very good").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    equal((await answersIn(store))[0]?.experience, "good");
  });
});

Deno.test("in Urdu the page reads from right to left, and the scale stays English", async () => {
  await atPoster(phone, async (page) => {
    await page.locator(".top__language").click();
    await page.getByRole("button", { name: "اردو" }).click();
    await page.locator("html[dir=rtl]").waitFor();
    equal(await page.locator(".face").count(), 6);
    await page.getByText("Neither good nor poor").waitFor();
    await accessible(page);
  });
});
