import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { breakGlass, roles } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { holds } from "@/domain/access/permissions.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { endEmergency, openInEmergency } from "@/domain/patients/emergency_access.ts";
import { EmergencyForm } from "@/domain/patients/emergency_form.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { patientExists, type PatientRow } from "@/tests/factories/patients.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const reason = "Collapsed at the scene, allergies needed";
const exactly = (patient: PatientRow) => ({
  nhsNumber: patient.nhsNumber!,
  dateOfBirth: patient.dateOfBirth,
  reason,
});
const wrong = (patient: PatientRow) => ({
  ...exactly(patient),
  dateOfBirth: "1943-06-10" as Day,
});
const patientOf = async (store: Store) =>
  await patientExists(store, { practiceId: (await organisationExists(store)).id });

/** The person as their next request finds them. */
async function again(store: Store, { token }: SignedIn): Promise<Actor> {
  const visitor = await whoIs(store.read, hashToken(token), store.now());
  if (visitor.kind !== "actor") throw new Error("No longer signed in");
  return visitor.actor;
}

Deno.test("openInEmergency() opens one record for an hour, and tells its owner", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const paramedic = await personExists(store, "paramedic");
  const patient = await patientOf(store);
  await rejects(findPatient(store.read, paramedic, patient.id), { kind: "not_found" });

  equal(await openInEmergency(store, paramedic, exactly(patient)), patient.id);
  const [row] = await store.read.select().from(breakGlass);
  deepEqual([row?.patientId, row?.reason, row?.ownerId, row?.expiresAt, row?.seenAt], [
    patient.id,
    reason,
    patient.practiceId,
    "2026-03-02T10:30:00.000Z",
    null,
  ]);
  const during = await again(store, paramedic);
  deepEqual([during.breakGlassId, during.breakGlassPatientId], [row?.id, patient.id]);
  equal((await findPatient(store.read, during, patient.id)).id, patient.id);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.subject, entry?.patientId, entry?.detail["reason"]], [
    "access.break_glass_used",
    `emergency:${row?.id}`,
    patient.id,
    reason,
  ]);

  now = new Date("2026-03-02T09:59:00Z");
  equal((await again(store, paramedic)).breakGlassId, row?.id);
});

Deno.test("emergency access ends by the clock", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const paramedic = await personExists(store, "paramedic");
  const patient = await patientOf(store);
  now = new Date("2026-03-02T08:50:00Z");
  await openInEmergency(store, paramedic, exactly(patient));
  now = new Date("2026-03-02T09:49:59Z");
  equal((await again(store, paramedic)).breakGlassPatientId, patient.id);
  now = new Date("2026-03-02T09:50:00Z");
  const after = await again(store, paramedic);
  deepEqual([after.breakGlassId, after.breakGlassPatientId, after.breakGlassUntil], [
    null,
    null,
    null,
  ]);
  await rejects(findPatient(store.read, after, patient.id), { kind: "not_found" });
});

Deno.test("endEmergency() closes the record at once, and twice does no harm", async () => {
  await using store = await testStore();
  const paramedic = await personExists(store, "paramedic");
  const patient = await patientOf(store);
  await openInEmergency(store, paramedic, exactly(patient));
  const during = await again(store, paramedic);
  await endEmergency(store, during);
  const after = await again(store, paramedic);
  equal(after.breakGlassPatientId, null);
  await endEmergency(store, after);
  const entries = await store.read.select().from(auditEntries);
  deepEqual(entries.map(({ action, breakGlassId }) => [action, breakGlassId]), [
    ["access.break_glass_used", null],
    ["access.break_glass_ended", during.breakGlassId],
  ]);
});

Deno.test("openInEmergency() is for those who may, by the table", async () => {
  await using store = await testStore();
  const patient = await patientOf(store);
  for (const role of roles) {
    const person = await personExists(store, role);
    const opening = openInEmergency(store, person, exactly(patient));
    if (holds(person, "emergency.use")) equal(await opening, patient.id, role);
    else await rejects(opening, { kind: "forbidden" }, role);
  }
});

Deno.test("openInEmergency() is not needed for a patient one may see: nothing is recorded", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const patient = await patientExists(store, { practiceId: gp.organisationId });
  equal(await openInEmergency(store, gp, exactly(patient)), patient.id);
  equal(await store.read.$count(breakGlass), 0);
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("openInEmergency() twice at once opens it once; a second record closes the first", async () => {
  await using store = await testStore();
  const paramedic = await personExists(store, "paramedic");
  const [one, two] = [await patientOf(store), await patientOf(store)];
  await Promise.all([1, 2].map(() => openInEmergency(store, paramedic, exactly(one))));
  equal(await store.read.$count(breakGlass), 1);
  await openInEmergency(store, await again(store, paramedic), exactly(two));
  equal((await again(store, paramedic)).breakGlassPatientId, two.id);
  const open = (await store.read.select().from(breakGlass)).filter(({ endedAt }) => !endedAt);
  deepEqual(open.map(({ patientId }) => patientId), [two.id]);
});

Deno.test("openInEmergency() takes five wrong tries in an hour, then nothing for an hour", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const paramedic = await personExists(store, "paramedic");
  const patient = await patientOf(store);
  for (let i = 0; i < 5; i++) {
    await rejects(openInEmergency(store, paramedic, wrong(patient)), {
      kind: "invalid",
      message: /No patient has this NHS number and this date of birth/,
    });
  }
  for (const input of [wrong(patient), exactly(patient)]) {
    await rejects(openInEmergency(store, paramedic, input), {
      kind: "conflict",
      message: /too many wrong tries. Try again after 10:30am/,
    });
  }
  const colleague = await personExists(store, "paramedic");
  equal(await openInEmergency(store, colleague, exactly(patient)), patient.id);
  const entries = await store.read.select().from(auditEntries);
  equal(entries.filter(({ action }) => action === "access.break_glass_refused").length, 5);
  equal(JSON.stringify(entries.slice(0, 5)).includes(patient.nhsNumber!), false);
  now = new Date("2026-03-02T10:30:00Z");
  equal(await openInEmergency(store, paramedic, exactly(patient)), patient.id);
});

Deno.test("openInEmergency() tells the home of a patient without a practice, else where they were registered", async () => {
  await using store = await testStore();
  const paramedic = await personExists(store, "paramedic");
  const home = await organisationExists(store, { kind: "home" });
  const handler = await personExists(store, "call_handler");
  await openInEmergency(store, paramedic, exactly(await patientExists(store, { homeId: home.id })));
  const unplaced = await patientExists(store, { createdBy: handler.userId });
  await openInEmergency(store, await again(store, paramedic), exactly(unplaced));
  const rows = await store.read.select().from(breakGlass).orderBy(breakGlass.id);
  deepEqual(rows.map(({ ownerId }) => ownerId), [home.id, handler.organisationId]);
});

Deno.test("EmergencyForm asks for all three, and a reason worth reading", () => {
  const { error } = EmergencyForm.safeParse({
    nhsNumber: "999 000 0019",
    reason: "because",
    "dateOfBirth-day": "1",
  });
  deepEqual(error?.issues.map(({ path, message }) => [path[0], message]), [
    [
      "nhsNumber",
      "This is not an NHS number. A digit may be wrong, or two may be swapped. Check it",
    ],
    ["dateOfBirth", "Date of birth must include a month and a year"],
    ["reason", "Enter the reason in 10 characters or more: its owner reads it"],
  ]);
});
