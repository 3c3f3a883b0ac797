import { deepEqual, equal } from "node:assert/strict";
import type { Backups } from "@/domain/backups/record.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { allJobs, enqueue, testWorkplace, timesFinished } from "@/tests/jobs/support.ts";
import { drilled, made, wellBackedUp } from "@/tests/factories/backups.ts";

const backups = (over: Partial<Backups> = {}): Backups => ({
  record: () => wellBackedUp,
  make: () => Promise.resolve(made),
  drill: () => Promise.resolve(drilled),
  ...over,
});

Deno.test("a night's backup and a week's drill are in the trail, with what they came to", async () => {
  await using place = await testWorkplace();
  for (const kind of ["backup.make", "backup.drill"] as const) {
    await enqueue(place.store, kind, {});
    equal(await workOnce({ ...place, backups: backups() }, registry, "backups"), true);
  }
  equal(await timesFinished(place.store), 2);
  deepEqual((await allJobs(place.store)).map(({ state }) => state), ["done", "done"]);
});

Deno.test("an install without backups, or with none to try, has nothing to do and nothing to say", async () => {
  await using place = await testWorkplace();
  await enqueue(place.store, "backup.make", {});
  await enqueue(place.store, "backup.drill", {});
  while (await workOnce(place, registry, "backups"));
  await enqueue(place.store, "backup.drill", {});
  const none = backups({ record: () => ({ ...wellBackedUp, made: null }) });
  equal(await workOnce({ ...place, backups: none }, registry, "backups"), true);
  equal(await timesFinished(place.store), 0);
  equal((await allJobs(place.store)).every(({ state }) => state === "done"), true);
});

Deno.test("one that fails is tried again, with its reason where the administrator looks", async () => {
  await using place = await testWorkplace();
  await enqueue(place.store, "backup.make", {});
  const full = backups({ make: () => Promise.reject(new Error("/mnt/b: the disk is full")) });
  await workOnce({ ...place, backups: full }, registry, "backups");
  const [job] = await allJobs(place.store);
  equal(job?.state, "waiting");
  equal(job?.lastError, "Error: /mnt/b: the disk is full");
});
