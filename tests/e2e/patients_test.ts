import { equal, match } from "node:assert/strict";
import type { Page } from "playwright-core";
import { patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { needExists, nextTestNumber, patientExists } from "@/tests/factories/patients.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

async function registered(store: Store) {
  const parties = await partiesExist(store);
  const practiceId = parties.gp.organisationId;
  const patient = await patientExists(store, { practiceId });
  await patientExists(store, { practiceId, noNhsNumberReason: "not_known_yet" });
  await needExists(store, patient, "interpreter", "Polish");
  await referralExists(store, parties, { patientId: patient.id });
  return { ...parties, patient };
}

Deno.test("a patient is found while one types, and said aloud; the address says nothing", async () => {
  await using store = await testStore();
  const { gp } = await registered(store);
  await using served = await serve(store);
  await visit(served, { person: gp }, async (page) => {
    await page.goto("/patients");
    await page.getByLabel("Find a patient").pressSequentially("pell 9/6/1943");
    await page.getByRole("heading", { name: "2 patients found" }).waitFor();
    match(await page.locator("#announcer").innerText(), /2 patients found/);
    await accessible(page);
    equal(page.url(), `${served.address}/patients`);
    await page.getByRole("link", { name: "PELL, Edith" }).first().press("Enter");
    await page.getByRole("heading", { name: "Edith Pell" }).waitFor();
    const kept = await page.evaluate(
      "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])",
    );
    equal(kept, "[{},{}]");
  });
});

Deno.test("a patient is found and registered without JavaScript, whoever is like them is shown first", async () => {
  await using store = await testStore();
  const { gp } = await registered(store);
  await using served = await serve(store);
  await visit(served, { person: gp, width: 360, javaScript: false }, async (page) => {
    await page.goto("/patients");
    await page.getByLabel("Find a patient").fill("nobody");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "Register a new patient" }).click();
    await page.getByRole("button", { name: "Register patient" }).click();
    equal(await page.locator(".nhsuk-error-summary li").count(), 5);
    await fillIn(page, { firstName: "Edith", lastName: "Pell", born: ["9", "6", "1943"] });
    await page.getByRole("button", { name: "Register patient" }).click();
    await page.getByRole("heading", { name: "Is this the same person?" }).waitFor();
    await page.getByLabel("No, none of these is the same person").check();
    await page.getByRole("button", { name: "Register patient" }).click();
    match(page.url(), /\/patients\/[0-9a-f-]{36}$/);
    equal(await store.read.$count(patients), 3);
  });
});

Deno.test("what is wrong is said where it is, and needs open their own boxes", async () => {
  await using store = await testStore();
  const { gp } = await registered(store);
  await using served = await serve(store);
  await visit(served, { person: gp }, async (page) => {
    await page.goto("/patients/new");
    await page.getByLabel("NHS number").first().fill("999 123 4567");
    await page.getByLabel("Needs an interpreter").check();
    await page.getByLabel("Language", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Register patient" }).click();
    await expectError(page, "nhsNumber", "This is not an NHS number");
    await accessible(page);
    equal(await page.getByLabel("Language", { exact: true }).isVisible(), true);
  });
  await closeBrowser();
});

async function fillIn(
  page: Page,
  { firstName, lastName, born }: { firstName: string; lastName: string; born: readonly string[] },
): Promise<void> {
  await page.getByLabel("NHS number").first().fill(nextTestNumber());
  await page.getByLabel("First name").fill(firstName);
  await page.getByLabel("Last name").fill(lastName);
  for (const [at, part] of ["Day", "Month", "Year"].entries()) {
    await page.getByLabel(part).fill(born[at]!);
  }
  await page.getByLabel("Female").check();
}
