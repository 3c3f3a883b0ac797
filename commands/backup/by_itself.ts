/** The backups that a server makes by itself: each by a child, so that no page waits for one. */
import { resolve } from "node:path";
import type { z } from "zod";
import { Drilled, Made, readRecord, writeRecord } from "@/commands/backup/record_file.ts";
import { runApart } from "@/commands/run_apart.ts";
import type { Settings } from "@/commands/settings.ts";
import type { Instant } from "@/db/columns.ts";
import type { BackupRecord, Backups } from "@/domain/backups/record.ts";

/** Undefined where the settings name no folder. */
export async function backupsOf(
  settings: Settings,
  now = () => new Date(),
  run: typeof runApart = runApart,
): Promise<Backups | undefined> {
  const { dataFolder } = settings;
  if (settings.backup.folder === undefined) return undefined;
  const folder = resolve(settings.backup.folder);
  let record = await readRecord(dataFolder, folder, now());
  await writeRecord(dataFolder, folder, record);

  async function note(change: Partial<BackupRecord>): Promise<void> {
    record = { ...record, ...change };
    await writeRecord(dataFolder, folder, record);
  }

  async function apart<T>(
    command: "backup" | "drill",
    answer: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T> {
    try {
      return answer.parse(JSON.parse(await run([command, folder, "--json"], settings, signal)));
    } catch (error) {
      signal.throwIfAborted();
      const words = error instanceof Error ? error.message : String(error);
      const failed = { at: now().toISOString() as Instant, words };
      await note(command === "backup" ? { failed } : { drillFailed: failed });
      throw error;
    }
  }

  return {
    record: () => record,
    async make(signal) {
      const made = await apart("backup", Made, signal);
      await note({ made, failed: null });
      return made;
    },
    async drill(signal) {
      const drilled = await apart("drill", Drilled, signal);
      await note({ drilled, drillFailed: null });
      return drilled;
    },
  };
}
