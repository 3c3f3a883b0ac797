import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day, Instant } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { cancerClock } from "@/domain/referrals/due.ts";
import { recordPatientTold } from "@/domain/referrals/record_patient_told.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const sentAt = "2026-02-10T09:30:00.000Z" as Instant;
const cancer = { priority: "urgent_suspected_cancer", rank: 0, sentAt } as const;
const day = (text: string) => text as Day;
const told = { toldOn: day("2026-02-27"), toldHow: "telephone", seen: "" } as const;

Deno.test("recordPatientTold() stops the 28 days, which the answer does not", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { ...cancer, state: "answered" });
  equal(cancerClock(referral, store.now())?.words, "Day 20 of 28");
  await recordPatientTold(store, parties.consultant, referral.id, told);
  const [kept] = await store.read.select().from(referrals).where(eq(referrals.id, referral.id));
  deepEqual(
    [kept?.patientToldOn, kept?.patientToldHow, kept?.patientToldBy],
    ["2026-02-27", "telephone", parties.consultant.userId],
  );
  deepEqual(cancerClock(kept!, store.now()), { words: "Told on day 17 of 28", tone: "calm" });
});

Deno.test("that the patient was told is recorded of every answer, not of suspected cancer alone", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered", sentAt });
  await recordPatientTold(store, parties.nurse, id, told);
  const [kept] = await store.read.select().from(referrals).where(eq(referrals.id, id));
  deepEqual([kept?.patientToldOn, kept?.patientToldBy], [told.toldOn, parties.nurse.userId]);
});

Deno.test("one of two who record it at once is told of the other, and can correct it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { ...cancer, state: "closed" });
  const tries = await Promise.allSettled([
    recordPatientTold(store, parties.gp, id, told),
    recordPatientTold(store, parties.consultant, id, told),
  ]);
  deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const again = { ...told, toldOn: day("2026-02-26") };
  await rejects(recordPatientTold(store, parties.gp, id, again), {
    kind: "conflict",
    message: "Somebody recorded that the patient was told on 27 February 2026",
  });
  await recordPatientTold(store, parties.gp, id, { ...again, seen: told.toldOn });
});

Deno.test("nobody was told before the answer, in the future, or before it was sent", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties, cancer);
  const record = (id: typeof waiting.id, over: Partial<{ toldOn: Day }> = {}) =>
    recordPatientTold(store, parties.gp, id, { ...told, ...over });
  await rejects(record(waiting.id), { message: /has not been answered/ });
  const { id } = await referralExists(store, parties, { ...cancer, state: "answered" });
  await rejects(record(id, { toldOn: day("2026-03-03") }), { message: /today or earlier/ });
  await rejects(record(id, { toldOn: day("2026-02-09") }), { message: /on or after 10 February/ });
  await rejects(recordPatientTold(store, parties.receptionist, id, told), { kind: "forbidden" });
});

Deno.test("after 28 days the clock says that it is late", () => {
  const referral = { ...cancer, state: "answered", patientToldOn: null } as const;
  deepEqual(cancerClock(referral, new Date("2026-03-11T09:00:00Z")), {
    words: "Day 29 of 28",
    tone: "late",
  });
  equal(cancerClock({ ...referral, priority: "urgent" }, new Date()), undefined);
  equal(cancerClock({ ...referral, state: "withdrawn" }, new Date()), undefined);
});
