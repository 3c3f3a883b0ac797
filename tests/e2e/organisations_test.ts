/** The pages of organisations, people, permissions and emergency access, in a real browser. */
import { equal, match } from "node:assert/strict";
import type { Store } from "@/db/store.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { suspendPerson } from "@/domain/organisations/suspend_person.ts";
import { openInEmergency } from "@/domain/patients/emergency_access.ts";
import { accessible, expectError } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const options = { sanitizeOps: false, sanitizeResources: false };

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

Deno.test(
  "every page of organisations and people is accessible, on a phone too",
  options,
  async () => {
    await using store = await testStore();
    const { organisation, manager, gp, administrator } = await practice(store);
    const gone = await personExists(store, "receptionist", { organisation });
    const stopped = await personExists(store, "practice_nurse", { organisation });
    await endMembership(store, manager, gone.membershipId);
    await suspendPerson(store, administrator, stopped.membershipId, "Lost her phone");
    const { token } = await invite(store, manager, organisation.id, {
      name: "Josephine Featherstonehaugh",
      email: "josephine.featherstonehaugh@oakfield.example",
      role: "gp",
    });
    const patient = await patientExists(store, { practiceId: organisation.id });
    const paramedic = await personExists(store, "paramedic");
    await openInEmergency(store, paramedic, {
      nhsNumber: patient.nhsNumber!,
      dateOfBirth: patient.dateOfBirth,
      reason: "Collapsed at the scene",
    });
    const pages: readonly (readonly [string, SignedIn | undefined])[] = [
      [paths.admin(), administrator],
      [paths.adminPermissions(), administrator],
      [paths.organisations(), administrator],
      [paths.newOrganisation(), administrator],
      [paths.organisationIdentity(organisation.id), administrator],
      [paths.organisation(organisation.id), manager],
      [paths.organisationContact(organisation.id), manager],
      [paths.people(), manager],
      [paths.invitations(), manager],
      [paths.person(stopped.membershipId), administrator],
      [paths.person(gp.membershipId), administrator],
      [paths.personRole(gp.membershipId), manager],
      [paths.personEnd(gp.membershipId), manager],
      [paths.personSuspension(gp.membershipId), administrator],
      [paths.join(token), undefined],
      [paths.join("gone"), undefined],
      [paths.emergency(), paramedic],
      [paths.emergencies(), gp],
    ];
    await using served = await serve(store);
    for (const [path, person] of pages) {
      await visit(served, { ...(person ? { person } : {}), width: 360 }, async (page) => {
        await page.goto(path);
        await accessible(page);
      });
    }
  },
);

Deno.test("a manager invites, and somebody new joins, with JavaScript off", options, async () => {
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
  options,
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
