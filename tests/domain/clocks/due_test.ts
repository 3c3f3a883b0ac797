import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day, Instant } from "@/db/columns.ts";
import { clockPauses, rttStatuses } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { dueFor } from "@/domain/clocks/due.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import { pauseClock, resumeClock } from "@/domain/clocks/pauses.ts";
import { dueAroundTheClock } from "@/domain/clocks/usual_targets.ts";
import { nineToFive, termsExist } from "@/tests/factories/clocks.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const sentAt = "2026-03-02T09:30:00.000Z" as Instant;

Deno.test("a service without hours is reckoned around the clock, by what was agreed or is usual", async () => {
  await using store = await testStore();
  const { service } = await partiesExist(store);
  const due = (priority: "routine" | "urgent") =>
    dueFor(store.read, { serviceId: service.id, priority, sentAt });
  equal(await due("routine"), "2026-03-04T09:30:00.000Z");
  equal(await due("urgent"), "2026-03-03T09:30:00.000Z");
  const nothingAgreed = { routineTargetHours: null, urgentTargetHours: null };
  equal(dueAroundTheClock(sentAt, "routine", nothingAgreed), "2026-03-07T09:30:00.000Z");
  equal(
    dueAroundTheClock(sentAt, "urgent_suspected_cancer", nothingAgreed),
    "2026-03-03T09:30:00.000Z",
  );
});

Deno.test("a target is that of the day of sending, and each day has the hours of its own version", async () => {
  await using store = await testStore();
  const { service } = await partiesExist(store);
  const own = { serviceId: service.id };
  await termsExist(store, { ...own, validFrom: day("2026-03-02"), targets: { routine: 600 } });
  // From Tuesday on mornings only, and sooner.
  await termsExist(store, {
    ...own,
    validFrom: day("2026-03-03"),
    hours: { ...nineToFive, tuesday: [{ from: "09:00", to: "10:00" }] },
    targets: { routine: 60 },
  });
  const due = (sentAt: string) =>
    dueFor(store.read, { ...own, priority: "routine", sentAt: sentAt as Instant });
  // Monday 450 minutes, Tuesday 60, Wednesday 90.
  equal(await due("2026-03-02T09:30:00.000Z"), "2026-03-04T10:30:00.000Z");
  equal(await due("2026-03-03T20:00:00.000Z"), "2026-03-04T10:00:00.000Z");
  equal(await due("2026-03-01T09:30:00.000Z"), "2026-03-03T09:30:00.000Z");
});

const day = (text: string) => text as Day;

Deno.test("pauseClock() stands still until resumeClock(), which says the new time", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, targets: { routine: 120 } });
  const referral = await referralExists(store, parties);
  await inChange(store, (tx) => pauseClock(tx, referral, "referrer"));
  await inChange(store, (tx) => pauseClock(tx, referral, "referrer"));
  clock.forward({ hours: 3 });
  await inChange(store, (tx) => pauseClock(tx, referral, "patient"));
  clock.forward({ hours: 21 });
  equal(await inChange(store, (tx) => resumeClock(tx, referral)), "2026-03-03T11:30:00.000Z");
  const pauses = await store.read.select().from(clockPauses);
  deepEqual(pauses.map(({ waitsFor, startedAt, endedAt }) => [waitsFor, startedAt, endedAt]), [
    ["referrer", "2026-03-02T09:30:00.000Z", "2026-03-03T09:30:00.000Z"],
    ["patient", "2026-03-02T12:30:00.000Z", "2026-03-03T09:30:00.000Z"],
  ]);
});

Deno.test("keepRtt() keeps every status with its rule, by the service's pathway at sending", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, pathway: "triage" });
  const referral = await referralExists(store, parties);
  await inChange(store, (tx) => keepRtt(tx, referral, { kind: "sent" }));
  await inChange(store, (tx) => keepRtt(tx, referral, { kind: "returned" }));
  await inChange(
    store,
    (tx) => keepRtt(tx, referral, { kind: "answered", outcome: "treat_in_primary_care" }),
  );
  const kept = await store.read.select().from(rttStatuses);
  deepEqual(kept.map(({ code, rule, effectiveOn }) => [code, rule, effectiveOn]), [
    ["10", "received", "2026-03-02"],
    ["20", "returned", "2026-03-02"],
    ["34", "triaged_back", "2026-03-02"],
  ]);
  const [now] = await store.read.select().from(referrals).where(eq(referrals.id, referral.id));
  deepEqual([now?.rttStatus, now?.rttRule], ["34", "triaged_back"]);
});

function inChange<T>(store: Store, work: Parameters<typeof change<T>>[2]): Promise<T> {
  return change(store, jobAuthor("test"), (tx) => {
    tx.audit("job.finished", { job: "test" });
    return work(tx);
  });
}
