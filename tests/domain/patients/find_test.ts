import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { type Role, roles } from "@/db/schema/access.ts";
import { patients } from "@/db/schema/patients.ts";
import { referralStates } from "@/db/schema/referrals.ts";
import { insidesOf } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { needExists, patientExists, type PatientRow } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

type Opened = Awaited<ReturnType<typeof testStore>>;

const hidden = { name: "Refusal", kind: "not_found" };

async function sees(store: Opened, actor: Actor, patient: Pick<PatientRow, "id">) {
  return await findPatient(store.read, actor, patient.id).then(() => true, (error) => {
    if (error.kind !== "not_found") throw error;
    return false;
  });
}

Deno.test("findPatient() shows a practice its own patient, with where they belong and what they need", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const home = await organisationExists(store, { kind: "home", name: "Rosewood House" });
  const patient = await patientExists(store, { practiceId: gp.organisationId, homeId: home.id });
  await needExists(store, patient, "interpreter", "Polish");
  await needExists(store, patient, "wheelchair");

  const found = await findPatient(store.read, gp, patient.id);
  equal(found.practiceName, gp.organisationName);
  equal(found.homeName, "Rosewood House");
  // Both were recorded at one moment, so either may come first.
  const needs = found.needs.toSorted((one, other) => one.kind.localeCompare(other.kind));
  deepEqual(needs, [{ kind: "interpreter", detail: "Polish" }, {
    kind: "wheelchair",
    detail: null,
  }]);
});

Deno.test("findPatient() hides a patient from every organisation that has nothing to do with them", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const patient = await patientExists(store, { practiceId: practice.id });
  for (const role of roles) {
    equal(await sees(store, await personExists(store, role), patient), false, role);
  }
});

Deno.test("findPatient() shows a resident to their home, their practice and the hub, not to another home", async () => {
  await using store = await testStore();
  const home = await organisationExists(store, { kind: "home" });
  const practice = await organisationExists(store);
  const patient = await patientExists(store, { practiceId: practice.id, homeId: home.id });
  const who = async (role: Role, organisation?: typeof home) =>
    await sees(
      store,
      await personExists(store, role, organisation ? { organisation } : {}),
      patient,
    );
  equal(await who("carer", home), true);
  equal(await who("receptionist", practice), true);
  equal(await who("call_handler"), true);
  equal(await who("registrar"), true);
  equal(await who("carer"), false);
  equal(await who("gp"), false);
  equal(await who("helpdesk"), false);
});

Deno.test("findPatient() shows specialists a patient only while a referral is with them", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const seen: string[] = [];
  for (const state of referralStates) {
    const patient = await patientExists(store, { practiceId: parties.practice.id });
    await referralExists(store, parties, { patientId: patient.id, state });
    if (await sees(store, parties.consultant, patient)) seen.push(state);
  }
  deepEqual(seen, ["waiting", "claimed", "returned", "leaving", "answered", "closed"]);
});

Deno.test("findPatient() hides from specialists a patient who was referred to someone else", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const patient = await patientExists(store, { practiceId: parties.practice.id });
  await referralExists(store, parties, { patientId: patient.id });
  equal(await sees(store, await personExists(store, "consultant"), patient), false);
});

Deno.test("findPatient() opens the one record that emergency access was given to", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const patient = await patientExists(store, { practiceId: practice.id });
  const another = await patientExists(store, { practiceId: practice.id });
  const paramedic = {
    ...await personExists(store, "paramedic"),
    breakGlassPatientId: patient.id,
  };
  equal(await sees(store, paramedic, patient), true);
  equal(await sees(store, paramedic, another), false);
});

Deno.test("findPatient() answers for a joined record with the one that was kept, if it may be seen", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const kept = await patientExists(store, { practiceId: gp.organisationId });
  const joined = await patientExists(store, { practiceId: gp.organisationId });
  await insidesOf(store).db.update(patients).set({ mergedIntoId: kept.id })
    .where(eq(patients.id, joined.id));
  equal((await findPatient(store.read, gp, joined.id)).id, kept.id);
  await rejects(findPatient(store.read, await personExists(store, "gp"), joined.id), hidden);
});

Deno.test("findPatient() says the same of a patient who does not exist", async () => {
  await using store = await testStore();
  await rejects(findPatient(store.read, await personExists(store, "gp"), newId()), hidden);
});
