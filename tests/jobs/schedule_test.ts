import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema/jobs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { enqueueDue, lastOccurrence } from "@/jobs/schedule.ts";
import { allJobs as everyJob, testWorkplace } from "@/tests/jobs/support.ts";

const nightly = "30 1 * * *";
/** Of the plan that comes round once a night. */
const allJobs = async (store: Store) =>
  (await everyJob(store)).filter(({ kind }) => kind === "housekeeping.tidy");
const last = (moment: string) => lastOccurrence(nightly, new Date(moment));

Deno.test("1:30am in London, in winter and in summer", () => {
  equal(last("2026-01-10T12:00:00Z"), "2026-01-10T01:30:00.000Z");
  equal(last("2026-07-10T12:00:00Z"), "2026-07-10T00:30:00.000Z");
});

Deno.test("the night that has no 1:30am still has its turn, when the gap is over", () => {
  equal(last("2026-03-29T00:59:00Z"), "2026-03-28T01:30:00.000Z");
  equal(last("2026-03-29T01:01:00Z"), "2026-03-29T01:00:00.000Z");
  equal(last("2026-03-30T00:31:00Z"), "2026-03-30T00:30:00.000Z");
});

Deno.test("the night that has 1:30am twice has one turn", () => {
  equal(last("2026-10-25T00:31:00Z"), "2026-10-25T00:30:00.000Z");
  equal(last("2026-10-25T01:31:00Z"), "2026-10-25T00:30:00.000Z");
  equal(last("2026-10-26T01:31:00Z"), "2026-10-26T01:30:00.000Z");
});

Deno.test("enqueueDue() makes one job a night, through both nights when the clocks change", async () => {
  for (const [from, to] of [["03-27", "03-31"], ["10-23", "10-27"]]) {
    await using place = await testWorkplace(`2026-${from}T12:00:00Z`);
    const end = Date.parse(`2026-${to}T12:00:00Z`);
    while (place.store.now().getTime() <= end) {
      await enqueueDue(place.store);
      await insidesOf(place.store).db.update(jobs).set({ state: "done" })
        .where(eq(jobs.state, "waiting"));
      place.passSeconds(1500);
    }
    equal((await allJobs(place.store)).length, 5, `from ${from}`);
  }
});

Deno.test("enqueueDue() catches up once after the machine was off, and makes nothing twice when its clock is put back", async () => {
  await using place = await testWorkplace("2026-03-02T12:00:00Z");
  await enqueueDue(place.store);
  place.setClock("2026-03-09T08:00:00Z");
  await Promise.all([enqueueDue(place.store), enqueueDue(place.store)]);
  place.setClock("2026-03-02T12:00:00Z");
  await enqueueDue(place.store);
  deepEqual((await allJobs(place.store)).map(({ dedupeKey }) => dedupeKey), [
    "at:2026-03-02T01:30:00.000Z",
    "at:2026-03-09T01:30:00.000Z",
  ]);
});

Deno.test("enqueueDue() leaves a job that still waits from yesterday as it is", async () => {
  await using place = await testWorkplace("2026-03-02T12:00:00Z");
  await enqueueDue(place.store);
  const states = (await allJobs(place.store)).map(({ state }) => state);
  await enqueueDue(place.store);
  deepEqual(states, ["waiting"]);
  equal((await allJobs(place.store)).length, 1);
});
