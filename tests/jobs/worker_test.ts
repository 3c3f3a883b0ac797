import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { JobKind } from "@/db/schema/jobs.ts";
import type { Store } from "@/db/store.ts";
import type { Job } from "@/jobs/job.ts";
import { startWorker, workOnce } from "@/jobs/worker.ts";
import {
  allJobs,
  enqueue,
  enqueuePhotograph,
  finishing,
  registryOf,
  testWorkplace,
  timesFinished,
} from "@/tests/jobs/support.ts";

const succeed = registryOf(({ store }, job) => finishing(store, job));

Deno.test("workOnce() does a waiting job, and finishes it in the handler's own change", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  equal(await workOnce(place, succeed, "photographs"), true);
  const [job] = await allJobs(place.store);
  deepEqual([job?.state, job?.attempts, job?.leaseUntil], ["done", 1, null]);
  ok(job?.finishedAt);
  equal(await timesFinished(place.store), 1);
  equal(await workOnce(place, succeed, "photographs"), false);
});

Deno.test("a job whose change fails half way leaves nothing behind, and is tried again", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const failing = registryOf(({ store }, job) =>
    finishing(store, job, () => Promise.reject(new Error("Cannot write that")))
  );
  await workOnce(place, failing, "photographs");
  const [job] = await allJobs(place.store);
  deepEqual([job?.state, job?.lastError], ["waiting", "Error: Cannot write that"]);
  equal(await timesFinished(place.store), 0);
  place.passSeconds(10);
  await workOnce(place, succeed, "photographs");
  equal((await allJobs(place.store))[0]?.state, "done");
  equal(await timesFinished(place.store), 1);
});

Deno.test("lower priority runs first, then what was due earliest", async () => {
  await using place = await testWorkplace();
  for (const [priority, dedupeKey] of [[100, "b"], [100, "c"], [10, "a"]] as const) {
    await enqueuePhotograph(place.store, { priority, dedupeKey });
    place.passSeconds(1);
  }
  const order: string[] = [];
  const noting = registryOf(async ({ store }, job) => {
    const row = (await allJobs(store)).find(({ id }) => id === job.id);
    order.push(row!.dedupeKey!);
    return await finishing(store, job);
  });
  while (await workOnce(place, noting, "photographs"));
  deepEqual(order, ["a", "b", "c"]);
});

Deno.test("a job that is not due yet waits, also when a less pressing one is due", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store, {
    priority: 1,
    runAfter: "2026-03-02T10:00:00.000Z" as never,
  });
  equal(await workOnce(place, succeed, "photographs"), false);
  place.setClock("2026-03-02T10:00:00Z");
  equal(await workOnce(place, succeed, "photographs"), true);
});

Deno.test("a clock put back does not hold up a job that was made before", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  place.setClock("2026-03-02T06:00:00Z");
  equal(await workOnce(place, succeed, "photographs"), true);
  equal((await allJobs(place.store))[0]?.state, "done");
});

Deno.test("one key is one job while it waits or runs, and a new one after that", async () => {
  await using place = await testWorkplace();
  const again = () => enqueuePhotograph(place.store, { dedupeKey: "one" });
  await again();
  await again();
  const during = registryOf(async ({ store }, job) => {
    await again();
    return await finishing(store, job);
  });
  await workOnce(place, during, "photographs");
  equal((await allJobs(place.store)).length, 1);
  await again();
  equal((await allJobs(place.store)).length, 2);
});

Deno.test("a handler that fails does not stop the others", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store, { dedupeKey: "bad", priority: 1 });
  await enqueuePhotograph(place.store, { dedupeKey: "good" });
  await enqueue(place.store, "housekeeping.tidy", {});
  const done = Promise.withResolvers<void>();
  let left = 2;
  const finish = async (store: Store, job: Job<JobKind>) => {
    const finished = await finishing(store, job);
    if (--left === 0) done.resolve();
    return finished;
  };
  const registry = registryOf(
    async ({ store }, job) => {
      const row = (await allJobs(store)).find(({ id }) => id === job.id);
      if (row?.dedupeKey === "bad") throw new TypeError("x is not a function");
      return await finish(store, job);
    },
    ({ store }, job) => finish(store, job),
  );
  const worker = startWorker(place, { registry });
  await done.promise;
  await worker.stop();
  deepEqual(
    Map.groupBy(await allJobs(place.store), ({ state }) => state).get("waiting")
      ?.map(({ lastError }) => lastError),
    ["TypeError"],
  );
  equal(await timesFinished(place.store), 2);
});

Deno.test("the worker wakes when a change that asked for a job is committed", async () => {
  await using place = await testWorkplace();
  const ran = Promise.withResolvers<void>();
  const registry = registryOf(async ({ store }, job) => {
    const finished = await finishing(store, job);
    ran.resolve();
    return finished;
  });
  const worker = startWorker(place, { registry, everyMilliseconds: 3_600_000 });
  await enqueuePhotograph(place.store);
  await ran.promise;
  await worker.stop();
  equal(await timesFinished(place.store), 1);
});

Deno.test("the worker looks by the clock too, without any news", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store, { runAfter: "2026-03-02T09:30:30.000Z" as never });
  const ran = Promise.withResolvers<void>();
  const registry = registryOf(async ({ store }, job) => {
    const finished = await finishing(store, job);
    ran.resolve();
    return finished;
  });
  const worker = startWorker(place, { registry, everyMilliseconds: 5 });
  place.passSeconds(60);
  await ran.promise;
  await worker.stop();
});

Deno.test("stop() lets the step in hand end, hands the job back, and takes no other", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store, { dedupeKey: "1" });
  await enqueuePhotograph(place.store, { dedupeKey: "2" });
  const begun = Promise.withResolvers<void>();
  const step = Promise.withResolvers<void>();
  const registry = registryOf(async ({ store }, job) => {
    begun.resolve();
    await step.promise;
    job.signal.throwIfAborted();
    return await finishing(store, job);
  });
  const worker = startWorker(place, { registry });
  await begun.promise;
  const stopped = worker.stop();
  step.resolve();
  await stopped;
  deepEqual((await allJobs(place.store)).map(({ state }) => state), ["waiting", "waiting"]);
  deepEqual((await allJobs(place.store)).map(({ lastError }) => lastError), [null, null]);
  while (await workOnce(place, succeed, "photographs"));
  equal(await timesFinished(place.store), 2);
});

Deno.test("a job that finishes while the worker stops is finished", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const begun = Promise.withResolvers<void>();
  const step = Promise.withResolvers<void>();
  const registry = registryOf(async ({ store }, job) => {
    begun.resolve();
    await step.promise;
    return await finishing(store, job);
  });
  const worker = startWorker(place, { registry });
  await begun.promise;
  const stopped = worker.stop();
  step.resolve();
  await stopped;
  equal((await allJobs(place.store))[0]?.state, "done");
});

Deno.test("stop() leaves a step that does not end behind; its job runs again later", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const begun = Promise.withResolvers<void>();
  const step = Promise.withResolvers<void>();
  const worker = startWorker(place, {
    registry: registryOf(async ({ store }, job) => {
      begun.resolve();
      await step.promise;
      return await finishing(store, job);
    }),
  });
  await begun.promise;
  await worker.stop(1);
  place.passSeconds(31);
  await workOnce(place, succeed, "photographs");
  equal(await timesFinished(place.store), 1);
  step.resolve();
  await worker.stop();
  equal(await timesFinished(place.store), 1);
});

Deno.test("what a job's failure leaves in the log holds none of its words", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const registry = registryOf(() => Promise.reject(new RangeError("Margaret Pell, 999 012 3456")));
  await workOnce(place, registry, "photographs");
  const told = JSON.stringify(place.lines);
  match(told, /RangeError/);
  ok(!told.includes("Pell"));
  // Ids may hold any three figures.
  ok(!told.includes("999 012"));
});
