import { BadSetting, type Settings } from "@/commands/settings.ts";
import { openStore, type Store } from "@/db/store.ts";

/** Opens the database of the settings. Throws BadSetting, in words, where it cannot be opened. */
export async function openDatabase(
  { databaseUrl: url, databaseToken: token }: Pick<Settings, "databaseUrl" | "databaseToken">,
): Promise<Store> {
  try {
    return await openStore({ url, ...(token ? { token } : {}) });
  } catch (error) {
    throw new BadSetting(`The database ${url} cannot be opened: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "SQLITE_NOTADB") return "it is not a database, or it is damaged. Restore a backup";
  if (code === "SQLITE_FULL") return "the disk is full";
  if (code === "SQLITE_READONLY") return "it may not be written to";
  if (code === "SQLITE_CORRUPT") return "it is damaged. Restore a backup";
  return error instanceof Error ? error.message : String(error);
}
