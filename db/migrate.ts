/** Brings the database up to this program, or refuses one that is newer than it. */
import { migrate as applyAll } from "drizzle-orm/libsql/migrator";
import journal from "@/db/migrations/meta/_journal.json" with { type: "json" };
import { inTurn } from "@/db/lane.ts";
import { insidesOf, type Store } from "@/db/store.ts";

/** When the newest migration that this program knows was written. */
export const newestMigration = journal.entries.at(-1)?.when ?? 0;

const folder = new URL("./migrations", import.meta.url).pathname;

/**
 * Applies what is missing, inside the lane, then checks every foreign key, since drizzle's
 * migrator switches them off while it works. Throws in words where the database is newer than
 * the program or where a row points nowhere.
 */
export function migrate(store: Store): Promise<void> {
  return inTurn(store, async () => {
    const { client, db } = insidesOf(store);
    const applied = await lastApplied(store);
    if (applied > newestMigration) {
      throw cannotStart(
        "This database was written by a newer Bedside. Start that version, or restore an older backup",
      );
    }
    if (applied === newestMigration) return;
    await applyAll(db, { migrationsFolder: folder });
    const dangling = await client.execute("PRAGMA foreign_key_check");
    if (dangling.rows.length > 0) {
      throw cannotStart(
        `The database has ${dangling.rows.length} rows that point to nothing; the first is in ${
          dangling.rows[0]![0]
        }`,
      );
    }
  });
}

/** For the person who starts Bedside: said in one line, without a stack. */
function cannotStart(message: string): Error {
  return Object.assign(new Error(message), { name: "CannotStart" });
}

async function lastApplied(store: Store): Promise<number> {
  const { client } = insidesOf(store);
  const table = await client.execute(
    "SELECT name FROM sqlite_master WHERE name = '__drizzle_migrations'",
  );
  if (table.rows.length === 0) return 0;
  const last = await client.execute("SELECT max(created_at) FROM __drizzle_migrations");
  return Number(last.rows[0]?.[0] ?? 0);
}
