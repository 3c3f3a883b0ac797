/** The pages of organisations, people, permissions and emergency access, in a real browser. */
import { equal, match } from "node:assert/strict";
import type { Store } from "@/db/store.ts";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function practice(store: Store) {
  const organisation = await organisationExists(store, {
    name: "Oakfield Surgery",
    openingHours: { monday: [{ from: "08:00", to: "18:30" }], sunday: [] },
  });
  const manager = await personExists(store, "practice_manager", { organisation });
  const gp = await personExists(store, "gp", { organisation, name: "Dr Amara Nwosu" });
  const administrator = await personExists(store, "administrator");
  return { organisation, manager, gp, administrator };
}

Deno.test("a manager invites, and somebody new joins, with JavaScript off", async () => {
  await using store = await testStore();
  const { manager } = await practice(store);
  await using served = await serve(store);
  let path = "";
  await visit(served, { person: manager, javaScript: false }, async (page) => {
    await page.goto(paths.people());
    await page.getByRole("button", { name: "Invite somebody" }).click();
    await page.getByRole("button", { name: "Make the invitation" }).click();
    await expectError(page, "email", "Enter an e-mail address");
    await page.getByLabel("Full name").fill("Ruth Pell");
    await page.getByLabel("Work e-mail address").fill("nurse@oakfield.example");
    await page.getByLabel("Practice nurse").check();
    await page.getByRole("button", { name: "Make the invitation" }).click();
    const link = await page.getByLabel("Link for nurse@oakfield.example").inputValue();
    path = new URL(link).pathname;
  });
  await visit(served, { javaScript: false, width: 360 }, async (page) => {
    await page.goto(path);
    equal(await page.getByLabel("Your name").inputValue(), "Ruth Pell");
    await page.locator("#password").fill("seven green kettles");
    await page.getByRole("button", { name: "Join" }).click();
    match(await page.locator("header").innerText(), /Ruth Pell/);
  });
});

Deno.test(
  "a paramedic opens a record in an emergency, sees it said on every page, and ends it",
  async () => {
    await using store = await testStore();
    const { organisation, gp } = await practice(store);
    const patient = await patientExists(store, { practiceId: organisation.id });
    const paramedic = await personExists(store, "paramedic");
    await using served = await serve(store);
    await visit(served, { person: paramedic, width: 360 }, async (page) => {
      await page.goto(paths.emergency());
      await page.getByLabel("NHS number").fill(patient.nhsNumber!);
      await page.getByLabel("Day").fill("9");
      await page.getByLabel("Month").fill("6");
      await page.getByLabel("Year").fill("1943");
      await page.getByLabel("Why must you see this record now?").fill("Collapsed at the scene");
      await page.getByRole("button", { name: "Open the record" }).click();
      await page.waitForURL(`**${paths.patient(patient.id)}`);
      const strip = page.getByRole("region", { name: "Emergency access" });
      match(await strip.innerText(), /to the record of Edith Pell until 10:30am/);
      await strip.getByRole("button", { name: "End now" }).click();
      await page.getByText("Emergency access has ended").waitFor();
      equal(await strip.count(), 0);
    });
    await visit(served, { person: gp }, async (page) => {
      await page.goto(paths.home());
      await page.getByRole("link", { name: "Emergencies 1" }).click();
      await page.getByRole("link", { name: /PELL, Edith/ }).click();
      await accessible(page);
      await page.getByRole("button", { name: "Mark as seen" }).click();
      await page.getByText("Marked as seen").waitFor();
      equal(await page.getByRole("link", { name: "Emergencies 1" }).count(), 0);
    });
    await closeBrowser();
  },
);
