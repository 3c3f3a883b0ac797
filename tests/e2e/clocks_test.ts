/** Hours, holidays, a clock's story and telling a patient, in a real browser. */
import { equal, match } from "node:assert/strict";
import type { Locator } from "playwright-core";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import { termsExist } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("an example is reckoned anew while a manager types hours, and Enter saves them", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager }, async (page) => {
    await page.goto(paths.serviceHours(service.id));
    await htmxReady(page);
    const example = page.getByRole("region", { name: "An example" });
    const keys = page.keyboard;
    await page.getByRole("textbox", { name: "Monday" }).focus();
    await keys.type("9am to 5pm");
    await keys.press("Tab");
    await keys.press("Tab");
    await keys.press("Tab");
    await keys.press("Tab");
    equal(await hasFocus(page.getByRole("textbox", { name: "Friday" })), true);
    await keys.type("9am to 5");
    await example.getByText("not by what you typed: Friday must be like").waitFor();
    await keys.type("pm");
    await page.getByRole("textbox", { name: "Routine" }).focus();
    await keys.type("2");
    await page.getByRole("radio", { name: "Advice before a referral" }).focus();
    await keys.press("ArrowDown");
    await example.getByText("It is not saved yet").waitFor();
    await example.getByText("9 March 2026 at 10am").waitFor();
    // The example came by itself, and the person is where they were.
    const triage = page.getByRole("radio", { name: "Triage of a referral that was made" });
    equal(await hasFocus(triage), true);
    equal(await page.getByRole("textbox", { name: "Friday" }).inputValue(), "9am to 5pm");
    await accessible(page);
    await page.getByRole("textbox", { name: "Friday" }).press("Enter");
    await page.getByText("Details saved").waitFor();
    equal(await triage.isChecked(), true);
    await example.getByText("9 March 2026 at 10am").waitFor();
  });
});

const hasFocus = (at: Locator) => at.evaluate((one) => one === one.ownerDocument.activeElement);
