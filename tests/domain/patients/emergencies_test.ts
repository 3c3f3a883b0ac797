import { deepEqual, equal, rejects } from "node:assert/strict";
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { openInEmergency } from "@/domain/patients/emergency_access.ts";
import { countUnseen, entriesUnder, listEmergencies } from "@/domain/patients/find_emergencies.ts";
import { markEmergencySeen } from "@/domain/patients/mark_emergency_seen.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

/** Kit Harper opened Mrs Pell's record; her practice has a GP and a receptionist. */
async function opened(store: Store) {
  const practice = await organisationExists(store);
  const gp = await personExists(store, "gp", { organisation: practice });
  const receptionist = await personExists(store, "receptionist", { organisation: practice });
  const paramedic = await personExists(store, "paramedic", { name: "Kit Harper" });
  const patient = await patientExists(store, { practiceId: practice.id });
  await openInEmergency(store, paramedic, {
    nhsNumber: patient.nhsNumber!,
    dateOfBirth: patient.dateOfBirth,
    reason: "Collapsed at the scene",
  });
  const visitor = await whoIs(store.read, hashToken(paramedic.token), store.now());
  if (visitor.kind !== "actor") throw new Error("No longer signed in");
  return { gp, receptionist, patient, during: visitor.actor };
}

Deno.test("listEmergencies() tells the owner who, when, why and how much; strangers nothing", async () => {
  await using store = await testStore();
  const { gp, patient, during } = await opened(store);
  const other = await patientExists(store);
  await change(store, during, (tx) => {
    tx.audit("patient.viewed", { patient: patient.id });
    tx.audit("patient.viewed", { patient: other.id });
    return Promise.resolve();
  });
  const [emergency, ...more] = await listEmergencies(store.read, gp);
  equal(more.length, 0);
  deepEqual(
    [emergency?.userName, emergency?.lastName, emergency?.reason, emergency?.startedAt],
    ["Kit Harper", "Pell", "Collapsed at the scene", "2026-03-02T09:30:00.000Z"],
  );
  equal(emergency?.entries, 1, "what was done to another patient is not counted");
  const entries = await entriesUnder(store.read, emergency!);
  deepEqual(entries.map(({ action, patientId }) => [action, patientId]), [
    ["patient.viewed", patient.id],
  ]);
  const stranger = await personExists(store, "gp");
  deepEqual(await listEmergencies(store.read, stranger), []);
});

Deno.test("markEmergencySeen() takes it off the count, once", async () => {
  await using store = await testStore();
  const { gp } = await opened(store);
  equal(await countUnseen(store.read, gp), 1);
  const [{ id } = { id: undefined! }] = await listEmergencies(store.read, gp);
  const ends = await Promise.allSettled([1, 2].map(() => markEmergencySeen(store, gp, id)));
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  await rejects(markEmergencySeen(store, gp, id), {
    kind: "conflict",
    message: `${gp.name} has marked this as seen already`,
  });
  equal(await countUnseen(store.read, gp), 0);
  equal((await listEmergencies(store.read, gp))[0]?.seenBy, gp.name);
});

Deno.test("markEmergencySeen() is not for a receptionist, and hidden from another practice", async () => {
  await using store = await testStore();
  const { gp, receptionist, during } = await opened(store);
  const [{ id } = { id: undefined! }] = await listEmergencies(store.read, gp);
  await rejects(markEmergencySeen(store, receptionist, id), { kind: "forbidden" });
  await rejects(markEmergencySeen(store, await personExists(store, "gp"), id), {
    kind: "not_found",
  });
  await rejects(markEmergencySeen(store, during, id), { kind: "not_found" });
  equal(await countUnseen(store.read, gp), 1);
});
