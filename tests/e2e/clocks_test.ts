/** A manager sets hours and targets, in a real browser. */
import { equal } from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const hasFocus = (at: Locator) => at.evaluate((one) => one === one.ownerDocument.activeElement);
const box = (page: Page, name: string) => page.getByRole("textbox", { name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Presses Tab until the focus is there, as somebody without a mouse gets to it. */
async function tabTo(page: Page, there: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await hasFocus(there)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Cannot reach ${there} by the keyboard`);
}

Deno.test("an example is reckoned anew while a manager types hours, and Enter saves them", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager }, async (page) => {
    await page.goto(paths.serviceHours(service.id));
    await htmxReady(page);
    const example = page.getByRole("region", { name: "An example" });
    const keys = page.keyboard;
    await tabTo(page, box(page, "Monday"));
    await keys.type("9am to 5pm");
    await tabTo(page, box(page, "Friday"));
    await keys.type("9am to 5");
    await example.getByText("not by what you typed: Friday must be like").waitFor();
    await keys.type("pm");
    await tabTo(page, box(page, "Routine"));
    await keys.type("2");
    const triage = page.getByRole("radio", { name: "Triage of a referral that was made" });
    await tabTo(page, page.getByRole("radio", { name: "Advice before a referral" }));
    await keys.press("ArrowDown");
    await example.getByText("It is not saved yet").waitFor();
    await example.getByText("9 March 2026 at 10am").waitFor();
    // The example came by itself, and the person is where they were.
    equal(await hasFocus(triage), true);
    equal(await box(page, "Friday").inputValue(), "9am to 5pm");
    await accessible(page);
    await keys.press("Enter");
    await page.getByText("Details saved").waitFor();
    equal(await triage.isChecked(), true);
    await example.getByText("9 March 2026 at 10am").waitFor();
  });
});

Deno.test("without JavaScript, on a phone, a button shows the example and another saves", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.serviceHours(service.id));
    await box(page, "Monday").fill("9 to 5");
    await button(page, "Save").click();
    await expectError(page, "monday", "Monday must be like");
    await box(page, "Monday").fill("9am to 12:30pm, 1:30pm to 5pm");
    await box(page, "Routine").fill("2");
    await button(page, "Preview").click();
    const example = page.getByRole("region", { name: "An example" });
    await example.getByText("It is not saved yet").waitFor();
    await example.getByText("9 March 2026 at 11am").waitFor();
    await accessible(page);
    await button(page, "Save").click();
    await page.getByText("Details saved").waitFor();
    await page.getByText("From 2 March 2026").click();
    await accessible(page);
  });
});
