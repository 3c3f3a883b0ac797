/** What SQLite itself finds wrong with a database, in sentences. */
import { sql } from "drizzle-orm";
import type { Reader } from "@/db/store.ts";

export async function* damagedParts(read: Reader): AsyncGenerator<string> {
  const rows = await read.all<Record<string, unknown>>(sql`PRAGMA integrity_check`);
  for (const row of rows) {
    const [words] = Object.values(row);
    if (words !== "ok") yield `The database file is damaged: ${words}`;
  }
}

export async function* lostPointers(read: Reader): AsyncGenerator<string> {
  const rows = await read.all<Record<string, unknown>>(sql`PRAGMA foreign_key_check`);
  for (const { table, rowid, parent } of rows) {
    yield `Row ${rowid} of ${table} points to a row of ${parent} that does not exist`;
  }
}
