/** What /up asks: can the process still write, and is its background work alive? */
import type { DataFolder } from "@/commands/data_folder.ts";
import { looksWritten } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import { isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import type { Health } from "@/routes/context.ts";

interface Watched {
  readonly store: Store;
  readonly folder: DataFolder;
  readonly files: FileStore;
  /** Each says what is wrong with it, or nothing. */
  readonly others: readonly (() => string | undefined)[];
}

export function openHealth({ store, folder, files, others }: Watched): Health {
  const checks: readonly (() => Promise<string | undefined>)[] = [
    () => failing(folder.probe(), "The data folder cannot be written to"),
    () => failing(files.probe(), "Photographs cannot be kept"),
    () => failing(store.read.get("SELECT 1"), "The database does not answer"),
    () => failing(looksWritten(store), "The audit trail cannot be written"),
    ...others.map((other) => () => Promise.resolve(other())),
  ];
  return {
    async problems() {
      const found = await Promise.all(checks.map((check) => check()));
      return [...new Set(found.filter((problem) => problem !== undefined))];
    },
  };
}

async function failing(attempt: PromiseLike<unknown>, words: string): Promise<string | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    return isFull(error) ? "The disk is full" : words;
  }
}

function isFull(error: unknown): boolean {
  if (isFileFailure(error, "no_room")) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  return code === "ENOSPC" || code === "SQLITE_FULL" || isFull(error.cause);
}
