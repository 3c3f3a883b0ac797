import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { consents, patientMerges } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { findConsents } from "@/domain/patients/find_consents.ts";
import { findReferralsOf } from "@/domain/patients/find_referrals_of.ts";
import { findTimeline } from "@/domain/patients/find_timeline.ts";
import { findWhatMoves, mergePatients } from "@/domain/patients/merge.ts";
import { recordConsent } from "@/domain/patients/record_consent.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const reason = "Same address and phone; she confirmed it";
const verbal = {
  purpose: "care",
  decision: "given",
  form: "verbal",
  capacity: "own_decision",
  decidedBy: null,
  explained: null,
} as const;

Deno.test("mergePatients() moves referrals and needs, leaves consents where they are, and finds them all", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp } = parties;
  const practiceId = gp.organisationId;
  const kept = await patientExists(store, { practiceId, noNhsNumberReason: "not_known_yet" });
  const other = await patientExists(store, { practiceId, phone: null, email: "e@pell.example" });
  await needExists(store, kept, "hearing", "left ear");
  await needExists(store, other, "hearing", "left ear");
  await needExists(store, other, "wheelchair");
  const { id: referralId } = await referralExists(store, parties, {
    patientId: other.id,
    practiceId,
  });
  const before = await store.read.$count(consents);
  await recordConsent(store, gp, other.id, verbal);
  deepEqual((await findWhatMoves(store.read, gp, other.id)).referrals, 1);

  await mergePatients(store, gp, kept.id, { otherId: other.id, reason });

  const patient = await findPatient(store.read, gp, other.id);
  deepEqual([patient.id, patient.nhsNumber, patient.phone, patient.email, patient.version], [
    kept.id,
    other.nhsNumber,
    kept.phone,
    "e@pell.example",
    2,
  ]);
  deepEqual(patient.needs.map(({ kind }) => kind), ["hearing", "wheelchair"]);
  deepEqual((await findReferralsOf(store.read, gp, kept.id)).map(({ id }) => id), [referralId]);
  equal((await findConsents(store.read, gp, kept.id)).length, before + 1);
  const [consent] = await store.read.select().from(consents)
    .where(eq(consents.recordedBy, gp.userId));
  equal(consent?.patientId, other.id);
});

Deno.test("mergePatients() keeps who said so, why and what moved, on both records' trails", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp } = parties;
  const kept = await patientExists(store, { practiceId: gp.organisationId });
  const other = await patientExists(store, {
    practiceId: gp.organisationId,
    noNhsNumberReason: "not_known_yet",
  });
  const referral = await referralExists(store, parties, { patientId: other.id });
  await mergePatients(store, gp, kept.id, { otherId: other.id, reason });

  const [merge] = await store.read.select().from(patientMerges);
  deepEqual([merge?.keptId, merge?.mergedId, merge?.reason, merge?.mergedBy], [
    kept.id,
    other.id,
    reason,
    gp.userId,
  ]);
  deepEqual(merge?.moved["referrals"], [referral.id]);
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "patient.merged"));
  deepEqual(entries.map(({ patientId }) => patientId), [kept.id, other.id]);
  const timeline = await findTimeline(store.read, gp, kept.id);
  match(timeline.map(({ what }) => what).join("\n"), /Joined with a second record: Edith Pell/);
});

Deno.test("mergePatients() a second time leads every earlier record to the last one kept", async () => {
  await using store = await testStore();
  const { gp } = await partiesExist(store);
  const exists = (number: boolean) =>
    patientExists(store, {
      practiceId: gp.organisationId,
      ...(number ? {} : { noNhsNumberReason: "not_known_yet" as const }),
    });
  const [first, second, third] = [await exists(false), await exists(false), await exists(true)];
  await mergePatients(store, gp, second.id, { otherId: first.id, reason });
  await mergePatients(store, gp, third.id, { otherId: second.id, reason });
  equal((await findPatient(store.read, gp, first.id)).id, third.id);
  equal((await findPatient(store.read, gp, second.id)).id, third.id);
});

Deno.test("mergePatients() lets one of two at once win, in whichever direction", async () => {
  await using store = await testStore();
  const { gp } = await partiesExist(store);
  const a = await patientExists(store, { practiceId: gp.organisationId });
  const b = await patientExists(store, {
    practiceId: gp.organisationId,
    noNhsNumberReason: "declined",
  });
  const results = await Promise.allSettled([
    mergePatients(store, gp, a.id, { otherId: b.id, reason }),
    mergePatients(store, gp, b.id, { otherId: a.id, reason }),
  ]);
  deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected"]);
  equal((await findPatient(store.read, gp, b.id)).id, a.id);
  equal(await store.read.$count(patientMerges), 1);
});

Deno.test("mergePatients() refuses two NHS numbers, strangers' records and roles that may not", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, receptionist } = parties;
  const kept = await patientExists(store, { practiceId: gp.organisationId });
  const numbered = await patientExists(store, { practiceId: gp.organisationId });
  const other = await patientExists(store, {
    practiceId: gp.organisationId,
    noNhsNumberReason: "not_known_yet",
  });
  const elsewhere = await personExists(store, "gp");
  const theirs = await patientExists(store, {
    practiceId: elsewhere.organisationId,
    noNhsNumberReason: "not_known_yet",
  });
  const joins = (actor: typeof gp, otherId: typeof kept.id) =>
    mergePatients(store, actor, kept.id, { otherId, reason });
  await rejects(joins(gp, numbered.id), { kind: "invalid", message: /different NHS numbers/ });
  await rejects(joins(gp, kept.id), { kind: "conflict" });
  await rejects(joins(gp, theirs.id), { kind: "not_found" });
  await rejects(joins(elsewhere, other.id), { kind: "not_found" });
  await rejects(joins(receptionist, other.id), { kind: "forbidden" });
  equal(await store.read.$count(patientMerges), 0);
  equal(await store.read.$count(referrals), 0);
});
