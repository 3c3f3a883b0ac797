/** A service's manager says which photographs it asks for, in a real browser. */
import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const checklist = (page: Page) => page.locator(".checklist").innerText();

Deno.test("a manager asks for other photographs, sees it as a practice will, and a practice does", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  await visit(served, { person: parties.manager }, async (page) => {
    await page.goto(paths.home());
    await page.getByRole("link", { name: "Photographs for Dermatology advice" }).click();
    match(await checklist(page), /Dermoscopic/);
    await page.getByLabel("Dermoscopic", { exact: true }).selectOption("Not asked for");
    await page.getByText("It is not saved yet").waitFor();
    equal(/Dermoscopic/.test(await checklist(page)), false);
    await accessible(page);
    await page.getByLabel("Too dark below").fill("500");
    await page.getByRole("button", { name: "Save" }).click();
    await expectError(
      page,
      "leastLight",
      "Too dark below: enter a whole number from 24 to 96, or leave it empty",
    );
    equal(await page.getByLabel("Dermoscopic", { exact: true }).inputValue(), "no");
    await accessible(page);
    await page.getByLabel("Too dark below").fill("60");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Details saved").waitFor();
    equal(/Dermoscopic/.test(await checklist(page)), false);
    await accessible(page);
  });
  await visit(served, { person: parties.gp, width: 360 }, async (page) => {
    await page.goto(paths.referralPhotographs(draft.id));
    match(await checklist(page), /Close-up/);
    equal(/Dermoscopic/.test(await checklist(page)), false);
  });
});

Deno.test("without JavaScript, on a phone, a button shows the preview and one press goes back", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: manager, javaScript: false, width: 360 }, async (page) => {
    await page.goto(paths.servicePhotographs(service.id));
    await page.getByLabel("From the side", { exact: true }).selectOption("Of each lesion");
    await page.getByLabel("At least, of from the side").fill("2");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("It is not saved yet").waitFor();
    match(await checklist(page), /From the side\s+○ Not there yet/);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Details saved").waitFor();
    equal(await page.getByLabel("At least, of from the side").inputValue(), "2");
    await accessible(page);
    await page.getByRole("button", { name: "Go back to as shipped" }).click();
    await page.getByText("Back to what Bedside ships with").waitFor();
    equal(await page.getByLabel("At least, of from the side").inputValue(), "1");
  });
});
