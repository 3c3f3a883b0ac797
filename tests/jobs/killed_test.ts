/** A process that is killed says nothing: its promise never comes back, and its lease runs out. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import type { JobKind } from "@/db/schema/jobs.ts";
import { instantOf } from "@/db/columns.ts";
import type { Finished, Job } from "@/jobs/job.ts";
import { extendLease, markDone, returnAbandoned, takeNext } from "@/jobs/leases.ts";
import { failuresInARound } from "@/jobs/retries.ts";
import { startWorker, workOnce } from "@/jobs/worker.ts";
import {
  allJobs,
  enqueuePhotograph,
  finishing,
  registryOf,
  testWorkplace,
  timesFinished,
} from "@/tests/jobs/support.ts";

const kinds: JobKind[] = ["photograph.process"];
const succeed = registryOf(({ store }, job) => finishing(store, job));

Deno.test("killed after taking the job: it waits for the lease, then runs again", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  await takeNext(place.store, kinds);
  place.passSeconds(29);
  equal(await workOnce(place, succeed, "photographs"), false);
  place.passSeconds(2);
  equal(await workOnce(place, succeed, "photographs"), true);
  equal(await timesFinished(place.store), 1);
  equal((await allJobs(place.store))[0]?.attempts, 2);
});

Deno.test("killed between any two steps: run again, the effects are there exactly once", async () => {
  for (const killedBefore of [0, 1, 2]) {
    await using place = await testWorkplace();
    await enqueuePhotograph(place.store);
    const steps: number[] = [];
    const reached = Promise.withResolvers<void>();
    const dead = Promise.withResolvers<Finished>();
    const dies = registryOf(async ({ store }, job) => {
      for (const step of [0, 1, 2]) {
        if (step === killedBefore) {
          reached.resolve();
          return await dead.promise;
        }
        steps.push(step);
      }
      return await finishing(store, job);
    });
    const signal = new AbortController();
    const killed = workOnce(place, dies, "photographs", signal.signal);
    await reached.promise;
    place.passSeconds(31);
    await workOnce(place, succeed, "photographs");
    equal(await timesFinished(place.store), 1, `killed before step ${killedBefore}`);
    equal(steps.length, killedBefore);
    // Its timers must end with the test.
    dead.reject(new Error("killed"));
    await killed;
  }
});

Deno.test("a worker that was thought dead and comes back cannot finish the job a second time", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const resting = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const late = registryOf(async ({ store }, job) => {
    begun.resolve();
    await resting.promise;
    return await finishing(store, job);
  });
  const first = workOnce(place, late, "photographs");
  await begun.promise;
  place.passSeconds(31);
  await workOnce(place, succeed, "photographs");
  resting.resolve();
  await first;
  equal(await timesFinished(place.store), 1);
  equal((await allJobs(place.store))[0]?.state, "done");
});

Deno.test("a lost lease can be neither extended nor finished, even while the job runs again", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const lost = (await takeNext(place.store, kinds))!;
  place.passSeconds(31);
  await returnAbandoned(place.store);
  const held = (await takeNext(place.store, kinds))!;
  equal(await extendLease(place.store, lost), false);
  equal(await extendLease(place.store, held), true);
  await rejects(
    finishing(place.store, {
      id: lost.id,
      kind: lost.kind,
      async finish(tx) {
        if (!await markDone(tx, lost, tx.now)) throw new Error("lost");
        return {} as Finished;
      },
    } as Job<JobKind>),
    /lost/,
  );
  equal(await timesFinished(place.store), 0);
});

Deno.test("a lease that is extended in time is not given away", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const lease = (await takeNext(place.store, kinds))!;
  for (let i = 0; i < 5; i++) {
    place.passSeconds(25);
    equal(await extendLease(place.store, lease), true);
    equal(await returnAbandoned(place.store), 0);
  }
});

Deno.test("a clock put back does not leave a dead process its lease for hours", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  await takeNext(place.store, kinds);
  place.setClock("2026-03-02T06:00:00Z");
  equal(await workOnce(place, succeed, "photographs"), true);
  equal(await timesFinished(place.store), 1);
});

Deno.test("a process that is alone takes up at once what the last one left", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  await takeNext(place.store, kinds);
  const ran = Promise.withResolvers<void>();
  const registry = registryOf(async ({ store }, job) => {
    const finished = await finishing(store, job);
    ran.resolve();
    return finished;
  });
  const worker = startWorker(place, { registry, alone: true });
  await ran.promise;
  await worker.stop();
  equal(await timesFinished(place.store), 1);
});

Deno.test("a job that takes the process down each time is dead in the end, with words", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  for (let i = 0; i < failuresInARound["photograph.process"]; i++) {
    await takeNext(place.store, kinds);
    place.passSeconds(31);
    await returnAbandoned(place.store);
  }
  const [job] = await allJobs(place.store);
  deepEqual(
    [job?.state, job?.lastError, job?.finishedAt],
    ["dead", "The process ended while it worked on this", instantOf(place.store.now())],
  );
});
