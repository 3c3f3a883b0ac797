/** A backup that was made one night, and tried out. */
import type { Instant } from "@/db/columns.ts";
import type { BackupRecord, Drilled, Made } from "@/domain/backups/record.ts";

export const made: Made = {
  moment: "2026-03-02T02:30:00.000Z" as Instant,
  seconds: 9,
  bytes: 1_000_000,
  files: 3,
  kept: 1,
  encrypted: false,
  faults: 0,
  unreadable: 0,
};
export const drilled: Drilled = { at: made.moment, of: made.moment, seconds: 5, opened: true };

export const wellBackedUp: BackupRecord = {
  since: "2026-03-01T02:30:00.000Z" as Instant,
  made,
  drilled,
  failed: null,
  drillFailed: null,
};
