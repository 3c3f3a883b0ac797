import { deepEqual, equal, rejects } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { changeRole } from "@/domain/organisations/change_role.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { findPerson } from "@/domain/organisations/find_people.ts";
import { openInEmergency } from "@/domain/patients/emergency_access.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("changeRole() gives somebody other work, and the audit says from what to what", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const assistant = await personExists(store, "healthcare_assistant", { organisation: practice });
  await changeRole(store, manager, assistant.membershipId, "practice_nurse");
  equal((await findPerson(store.read, manager, assistant.membershipId)).role, "practice_nurse");
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.detail["from"], entry?.detail["to"]], [
    "access.membership_changed",
    "healthcare_assistant",
    "practice_nurse",
  ]);
});

Deno.test("changeRole() is not for those who do not manage, and shows strangers nothing", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const gp = await personExists(store, "gp", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  const stranger = await personExists(store, "practice_manager");
  await rejects(changeRole(store, gp, nurse.membershipId, "gp"), { kind: "forbidden" });
  await rejects(changeRole(store, stranger, nurse.membershipId, "gp"), { kind: "not_found" });
});

Deno.test("changeRole() refuses one's own, an unfit one, the same one and an ended one", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  await rejects(changeRole(store, manager, manager.membershipId, "gp"), {
    kind: "forbidden",
    message: /your own role/,
  });
  await rejects(changeRole(store, manager, nurse.membershipId, "consultant"), { kind: "invalid" });
  await rejects(changeRole(store, manager, nurse.membershipId, "practice_nurse"), {
    kind: "conflict",
  });
  await endMembership(store, manager, nurse.membershipId);
  await rejects(changeRole(store, manager, nurse.membershipId, "receptionist"), {
    kind: "conflict",
    message: /has left/,
  });
});

Deno.test("changeRole() lets one of two managers who demote each other at once win", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store);
  const one = await personExists(store, "practice_manager", { organisation: practice });
  const two = await personExists(store, "practice_manager", { organisation: practice });
  const ends = await Promise.allSettled([
    changeRole(store, one, two.membershipId, "receptionist"),
    changeRole(store, two, one.membershipId, "receptionist"),
  ]);
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  equal((await findPerson(store.read, one, one.membershipId)).role, "practice_manager");
});

Deno.test("changeRole() ends emergency access that was opened in the role of before", async () => {
  await using store = await testStore();
  const ambulance = await organisationExists(store, { kind: "ambulance" });
  const manager = await personExists(store, "ambulance_manager", { organisation: ambulance });
  const paramedic = await personExists(store, "paramedic", { organisation: ambulance });
  const patient = await patientExists(store);
  await openInEmergency(store, paramedic, {
    nhsNumber: patient.nhsNumber!,
    dateOfBirth: patient.dateOfBirth,
    reason: "Collapsed at the scene",
  });
  await changeRole(store, manager, paramedic.membershipId, "ambulance_manager");
  const visitor = await whoIs(store.read, hashToken(paramedic.token), store.now());
  equal(visitor.kind === "actor" && visitor.actor.breakGlassId, null);
});
