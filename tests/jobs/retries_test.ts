import { deepEqual, equal } from "node:assert/strict";
import type { JobKind } from "@/db/schema/jobs.ts";
import { Refusal } from "@/domain/errors.ts";
import { fileFailure } from "@/domain/photographs/file_failures.ts";
import { afterFailure, restMilliseconds, safeWords } from "@/jobs/retries.ts";
import { workOnce } from "@/jobs/worker.ts";
import { allJobs, enqueuePhotograph, registryOf, testWorkplace } from "@/tests/jobs/support.ts";

Deno.test("a job rests longer after each failure: 10 seconds, 1, 6 and 36 minutes", () => {
  deepEqual([1, 2, 3, 4].map((failures) => restMilliseconds(failures) / 1000), [10, 60, 360, 2160]);
});

Deno.test("a job is dead after as many failures as its kind allows; each round that a person allows has as many more", () => {
  const now = new Date("2026-03-02T09:30:00Z");
  const fates = (kind: JobKind) =>
    Array.from(
      { length: 10 },
      (_, i) => afterFailure(now, kind, i + 1).state === "dead" ? "dead" : "-",
    ).join(" ");
  equal(fates("housekeeping.tidy"), "- - - - dead - - - - dead");
  equal(fates("photograph.process"), "- - dead - - dead - - dead -");
  equal(fates("photograph.tile"), fates("photograph.process"));
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
    [job?.state, job?.attempts, job?.lastError, job?.leaseUntil],
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
