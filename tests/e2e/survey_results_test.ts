/** A manager reads the figures and sends the month's totals: by keyboard, and without JavaScript. */
import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { setStage } from "@/tests/e2e/stage.ts";
import { closeBrowser, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type Staged = Awaited<ReturnType<typeof setStage>>["survey"];

async function asManager(
  options: VisitOptions,
  journey: (page: Page, survey: Staged) => Promise<void>,
) {
  await using store = await testStore();
  await using served = await serve(store);
  const stage = await setStage(store, served);
  const person = stage.people.practiceManager;
  await visit(served, { ...options, person }, (page) => journey(page, stage.survey));
}

for (const [width, javaScript] of [[360, false], [1280, true]] as const) {
  Deno.test(`at ${width} px ${javaScript ? "with" : "without"} JavaScript months are chosen and totals are sent`, async () => {
    await asManager({ width, javaScript }, async (page, survey) => {
      await page.goto(paths.surveys());
      await page.getByLabel("From", { exact: true }).selectOption(survey.before);
      await page.getByLabel("Way", { exact: true }).selectOption("poster");
      await page.getByRole("button", { name: "Show" }).press("Enter");
      await page.waitForURL(/from=/);
      await page.getByText("2 answers are left out of these figures").waitFor();
      await accessible(page);
      await page.getByRole("link", { name: "All months" }).click();
      await page.getByRole("heading", { name: "Monthly totals" }).waitFor();
      await page.getByRole("link").filter({ hasText: /\d{4}$/ }).last().click();
      await page.getByText("Both are shown").waitFor();
      await accessible(page);
      await page.getByRole("button", { name: "Mark as sent again" }).press("Enter");
      await page.getByText("Marked as sent", { exact: true }).waitFor();
      equal(await page.getByText("Both are shown").count(), 0);
    });
  });
}

Deno.test("the totals are copied with one press, as a spreadsheet takes them", async () => {
  await asManager({ width: 1280 }, async (page, survey) => {
    await page.goto(paths.surveyReturn("gp_practice", survey.before));
    await page.getByRole("button", { name: "Copy the values" }).click();
    await page.getByText("Copied. Paste it into your form").waitFor();
    const chosen = await page.evaluate("getSelection().toString()");
    match(String(chosen), /^Very good\tGood\t[^\n]*\tSmartphone app\/online\n0\t0\t/);
  });
});
