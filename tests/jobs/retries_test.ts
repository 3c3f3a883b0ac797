import { deepEqual, equal } from "node:assert/strict";
import type { JobKind } from "@/db/schema/jobs.ts";
import { Refusal } from "@/domain/errors.ts";
import { fileFailure } from "@/domain/photographs/file_failures.ts";
import { retryJob } from "@/domain/jobs/retry_job.ts";
import { handBack, returnAbandoned, takeNext } from "@/jobs/leases.ts";
import { afterFailure, restMilliseconds, safeWords } from "@/jobs/retries.ts";
import { workOnce } from "@/jobs/worker.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { personExists } from "@/tests/factories/people.ts";
import { allJobs, enqueuePhotograph, registryOf, testWorkplace } from "@/tests/jobs/support.ts";

Deno.test("a job rests longer after each failure: 10 seconds, 1, 6 and 36 minutes", () => {
  deepEqual([1, 2, 3, 4].map((failures) => restMilliseconds(failures) / 1000), [10, 60, 360, 2160]);
});

Deno.test("a job is dead after as many failures as its kind allows", () => {
  const now = new Date("2026-03-02T09:30:00Z");
  const fates = (kind: JobKind) =>
    [1, 2, 3, 4, 5, 6].map((failures) => afterFailure(now, kind, failures).state).join(" ");
  equal(fates("housekeeping.tidy"), "waiting waiting waiting waiting dead dead");
  equal(fates("photograph.process"), "waiting waiting dead dead dead dead");
  equal(fates("photograph.tile"), fates("photograph.process"));
});

Deno.test("a job that is handed back has not failed; one that its process died with has", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const failing = registryOf(() => Promise.reject(new Error("Cannot open that")));
  const failed = async () => {
    place.passSeconds(3600);
    await workOnce(place, failing, "photographs");
  };
  const died = async () => {
    place.passSeconds(3600);
    await takeNext(place.store, ["photograph.process"]);
    await returnAbandoned(place.store, true);
  };
  const stopped = async () => {
    place.passSeconds(3600);
    const lease = await takeNext(place.store, ["photograph.process"]);
    await handBack(place.store, lease!);
  };
  const told: unknown[] = [];
  for (const happens of [stopped, failed, stopped, stopped, died, stopped, failed]) {
    await happens();
    const [job] = await allJobs(place.store);
    told.push([job!.state, job!.attempts, job!.failures]);
  }
  deepEqual(told, [
    ["waiting", 1, 0],
    ["waiting", 2, 1],
    ["waiting", 3, 1],
    ["waiting", 4, 1],
    ["waiting", 5, 2],
    ["waiting", 6, 2],
    ["dead", 7, 3],
  ]);
});

Deno.test("a person who tries again gives a whole round more", async () => {
  await using place = await testWorkplace();
  const admin = await personExists(place.store, "administrator");
  const { id } = await jobExists(place.store, { attempts: 7, failures: 3 });
  await retryJob(place.store, admin, id);
  const failing = registryOf(() => Promise.reject(new Error("Cannot open that")));
  const states: string[] = [];
  for (let i = 0; i < 3; i++) {
    place.passSeconds(3600);
    await workOnce(place, failing, "photographs");
    states.push((await allJobs(place.store))[0]!.state);
  }
  deepEqual(states, ["waiting", "waiting", "dead"]);
});

Deno.test("a job that keeps failing runs at the times of the table, then no more", async () => {
  await using place = await testWorkplace();
  await enqueuePhotograph(place.store);
  const failing = registryOf(() => Promise.reject(new Error("Cannot reach the printer")));
  const ranAfter: number[] = [];
  const start = place.store.now().getTime();
  for (let second = 0; second < 3600; second += 10) {
    if (await workOnce(place, failing, "photographs")) {
      ranAfter.push((place.store.now().getTime() - start) / 1000);
    }
    place.passSeconds(10);
  }
  deepEqual(ranAfter, [0, 10, 70]);
  const [job] = await allJobs(place.store);
  deepEqual(
    [job?.state, job?.failures, job?.lastError, job?.leaseUntil],
    ["dead", 3, "Error: Cannot reach the printer", null],
  );
});

Deno.test("safeWords() keeps a class, a code and our own words, and nothing that could be a patient's", () => {
  const query = Object.assign(new Error("insert into patients … Margaret Pell"), {
    code: "SQLITE_FULL",
  });
  class DrizzleQueryError extends Error {}
  deepEqual([
    safeWords(new Error("The image process took longer than 20000 ms\nat 0x0")),
    safeWords(new RangeError("Invalid day: Margaret Pell")),
    safeWords(
      new DrizzleQueryError("Failed query: … params: Pell", { cause: new SyntaxError("Pell") }),
    ),
    safeWords(new Refusal("not_found", "There is no such referral")),
    safeWords(fileFailure("no_room")),
    safeWords(new Error("Cannot find 999 012 3456 or pell@example.org")),
    safeWords(Object.assign(new TypeError(query.message), { code: query.code })),
    safeWords("Margaret Pell"),
  ], [
    "Error: The image process took longer than 20000 ms",
    "RangeError",
    "DrizzleQueryError, because of SyntaxError",
    "Refusal: There is no such referral",
    "FileFailure: The disk that holds the files is full",
    "Error: Cannot find … or …",
    "TypeError (SQLITE_FULL)",
    "Something that is not an error was thrown",
  ]);
});
