/** The record of backups, in a small file of the data folder: a backup's disk may be away. */
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import type { Instant } from "@/db/columns.ts";
import type { BackupRecord } from "@/domain/backups/record.ts";

const moment = z.iso.datetime().transform((text) => text as Instant);
const failed = z.object({ at: moment, words: z.string() }).nullable();

export const Made = z.object({
  moment,
  seconds: z.number(),
  bytes: z.number(),
  files: z.number(),
  kept: z.number(),
  encrypted: z.boolean(),
  faults: z.number(),
  unreadable: z.number(),
});

export const Drilled = z.object({
  at: moment,
  of: moment,
  seconds: z.number(),
  opened: z.boolean(),
});

const Kept = z.object({
  /** Which folder it is about: another one begins anew. */
  folder: z.string(),
  since: moment,
  made: Made.nullable(),
  drilled: Drilled.nullable(),
  failed,
  drillFailed: failed,
});

const pathIn = (dataFolder: string) => join(dataFolder, "backups.json");

/** What is not there, or of another folder, or cannot be read, begins with this moment. */
export async function readRecord(
  dataFolder: string,
  folder: string,
  now: Date,
): Promise<BackupRecord> {
  const text = await Deno.readTextFile(pathIn(dataFolder)).catch(() => "");
  const parsed = z.string().transform((each, context) => {
    try {
      return JSON.parse(each);
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  }).pipe(Kept).safeParse(text);
  if (parsed.success && parsed.data.folder === folder) return parsed.data;
  const since = now.toISOString() as Instant;
  return { since, made: null, drilled: null, failed: null, drillFailed: null };
}

export const writeRecord = (dataFolder: string, folder: string, record: BackupRecord) =>
  writeWhole(pathIn(dataFolder), `${JSON.stringify({ ...record, folder }, null, 2)}\n`);
