import { deepEqual, equal } from "node:assert/strict";
import { asc, eq } from "drizzle-orm";
import type { Day, Instant } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { addHoliday } from "@/domain/clocks/amend_holidays.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { termsExist } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { allJobs, enqueue, testWorkplace } from "@/tests/jobs/support.ts";

type Place = Awaited<ReturnType<typeof testWorkplace>>;

async function sweep(place: Place): Promise<void> {
  await enqueue(place.store, "clock.sweep", {});
  await workOnce(place, registry, "upkeep");
}

const warningsOf = async (store: Store) =>
  (await store.read.select().from(clockWarnings).orderBy(asc(clockWarnings.raisedAt)))
    .map(({ referralId, kind, raisedAt }) => [referralId, kind, raisedAt.slice(11, 16)]);

const at = (text: string) => text as Instant;

Deno.test("a case is warned of when its time is nearly up and when it is over, each once", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const heard: unknown[] = [];
  store.listen(({ topic, detail }) => topic === "clocks" && heard.push(detail.kind));
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, nearMinutes: 120 });
  const dueAt = at("2026-03-02T12:00:00.000Z");
  const { id, patientId } = await referralExists(store, parties, { dueAt });
  await referralExists(store, parties, { dueAt, state: "returned" });
  await referralExists(store, parties, { dueAt, state: "answered" });
  for (const time of ["09:59", "10:00", "10:05", "12:00", "12:01", "12:05", "17:00"]) {
    place.setClock(`2026-03-02T${time}:00Z`);
    await sweep(place);
  }
  deepEqual(await warningsOf(store), [[id, "near", "10:00"], [id, "over", "12:01"]]);
  deepEqual(heard, ["near", "over"]);
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.patientId, patientId));
  deepEqual(entries.map(({ action }) => action), ["referral.due_soon", "referral.overdue"]);
  deepEqual((await allJobs(store)).map(({ state }) => state), Array(7).fill("done"));
});

Deno.test("nearly up is so many working minutes before, however long the night between", async () => {
  await using place = await testWorkplace("2026-03-06T15:59:00Z");
  const { store } = place;
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, nearMinutes: 120 });
  // An hour of Friday is left, and one of Monday.
  await referralExists(store, parties, { dueAt: at("2026-03-09T10:00:00.000Z") });
  await sweep(place);
  equal((await warningsOf(store)).length, 0);
  place.setClock("2026-03-06T16:00:00Z");
  await sweep(place);
  equal((await warningsOf(store)).length, 1);
});

Deno.test("a service without hours is warned four hours before, and a case that ran again once more", async () => {
  await using place = await testWorkplace("2026-03-02T08:00:00Z");
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { dueAt: at("2026-03-02T12:00:00.000Z") });
  await sweep(place);
  const later = { dueAt: at("2026-03-02T18:00:00.000Z") };
  await insidesOf(store).db.update(referrals).set(later).where(eq(referrals.id, id));
  place.setClock("2026-03-02T13:00:00Z");
  await sweep(place);
  equal((await warningsOf(store)).length, 1);
  place.setClock("2026-03-02T14:00:00Z");
  await sweep(place);
  deepEqual((await warningsOf(store)).map(([, kind]) => kind), ["near", "near"]);
});

Deno.test("two sweeps at once warn once, of more cases than one change takes", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { store } = place;
  const parties = await partiesExist(store);
  const { patientId } = await referralExists(store, parties);
  for (let n = 0; n < 60; n++) {
    await referralExists(store, parties, { patientId, dueAt: at("2026-03-02T09:00:00.000Z") });
  }
  await enqueue(store, "clock.sweep", {});
  await enqueue(store, "clock.sweep", {});
  await Promise.all([workOnce(place, registry, "upkeep"), workOnce(place, registry, "upkeep")]);
  equal((await warningsOf(store)).length, 60);
});

Deno.test("a holiday that is added moves the time of open cases, and of no others", async () => {
  await using place = await testWorkplace("2026-06-12T15:00:00Z");
  const { store } = place;
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, targets: { routine: 180 } });
  const dueAt = at("2026-06-15T10:00:00.000Z");
  const open = await referralExists(store, parties, { dueAt });
  const answered = await referralExists(store, parties, { dueAt, state: "answered" });
  const administrator = await personExists(store, "administrator");
  await addHoliday(store, administrator, { day: "2026-06-15" as Day, name: "Jubilee" });
  const heard: unknown[] = [];
  store.listen(({ topic, detail }) => topic === "queue" && heard.push(detail.referralId));
  await workOnce(place, registry, "upkeep");
  const dues = await store.read.select({ id: referrals.id, dueAt: referrals.dueAt })
    .from(referrals).orderBy(asc(referrals.id));
  deepEqual(dues, [
    { id: open.id, dueAt: "2026-06-16T10:00:00.000Z" },
    { id: answered.id, dueAt },
  ]);
  deepEqual(heard, [open.id]);
});
