import { deepEqual, equal } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { lengthInWords } from "@/domain/backups/length_in_words.ts";
import { type BackupRecord, warningsOf } from "@/domain/backups/record.ts";
import { made, wellBackedUp } from "@/tests/factories/backups.ts";

const warnings = (record: Partial<BackupRecord>, now: string) =>
  warningsOf({ ...wellBackedUp, ...record }, new Date(now));

Deno.test("warningsOf() says nothing while a backup is made every night and tried every week", () => {
  deepEqual(warningsOf(undefined, new Date()), []);
  deepEqual(warnings({}, "2026-03-03T14:00:00Z"), []);
  deepEqual(warnings({ made: null, drilled: null }, "2026-03-02T14:00:00Z"), []);
});

const failed = { at: "2026-03-03T02:31:00.000Z" as Instant, words: "/mnt/x: the disk is full" };
const fresh = { ...made, moment: "2026-03-12T02:30:00.000Z" as Instant };
const table: readonly [string, Partial<BackupRecord>, string, readonly string[]][] = [
  ["a failed one", { failed }, "2026-03-03T08:00:00Z", [
    "No backup was made on 3 March 2026 at 2:31am: /mnt/x: the disk is full",
  ]],
  ["one that did not come", {}, "2026-03-03T14:31:00Z", [
    "The last backup is of 2 March 2026 at 2:30am",
  ]],
  ["that there never was one", { made: null }, "2026-03-02T14:31:00Z", [
    "There is no backup of this install",
  ]],
  ["one of an install with faults", { made: { ...made, faults: 2 } }, "2026-03-02T08:00:00Z", [
    "The last backup found 2 wrong in this install: run check",
  ]],
  [
    "a drill that failed",
    { drillFailed: { ...failed, words: "it is damaged" } },
    "2026-03-03T08:00:00Z",
    [
      "A backup could not be restored in the drill on 3 March 2026 at 2:31am: it is damaged",
    ],
  ],
  ["a drill that did not come", { made: fresh }, "2026-03-12T08:00:00Z", [
    "No backup was tried out since 2 March 2026 at 2:30am",
  ]],
  ["that there never was a drill", { made: fresh, drilled: null }, "2026-03-12T08:00:00Z", [
    "No backup was ever tried out",
  ]],
];
for (const [what, record, now, words] of table) {
  Deno.test(`warningsOf() tells of ${what}`, () => deepEqual(warnings(record, now), words));
}

Deno.test("lengthInWords() counts a begun minute whole", () => {
  const minute = 60_000;
  equal(lengthInWords(0), "nothing");
  equal(lengthInWords(1), "1 minute");
  equal(lengthInWords(59 * minute + 1), "1 hour");
  equal(lengthInWords(61 * minute), "1 hour and 1 minute");
  equal(lengthInWords((2 * 1440 + 3 * 60 + 12) * minute), "2 days, 3 hours and 12 minutes");
  equal(lengthInWords(1440 * minute), "1 day");
});
