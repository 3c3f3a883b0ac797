/** Brings the database up to this program, or refuses one that is newer than it. */
import { migrate as applyAll } from "drizzle-orm/libsql/migrator";
import journal from "@/db/migrations/meta/_journal.json" with { type: "json" };
import { inTurn } from "@/db/lane.ts";
import { insidesOf, type Store } from "@/db/store.ts";

/** When the newest migration that this program knows was written. */
export const newestMigration = journal.entries.at(-1)?.when ?? 0;

const ours = new URL("./migrations", import.meta.url).pathname;

/**
 * Applies what is missing, inside the lane, all of it or nothing. Throws in words where the
 * database is newer than the program.
 */
export function migrate(store: Store, folder = ours): Promise<void> {
  return inTurn(store, async () => {
    const { db } = insidesOf(store);
    const standing = await standingOf(store);
    if (standing === "newer") throw cannotStart(`${newer}. Start that version`);
    if (standing !== "current" || folder !== ours) await applyAll(db, { migrationsFolder: folder });
  });
}

export const newer = "This database was written by a newer Bedside";

/** Where a database stands, as this program sees it. */
export async function standingOf(store: Store): Promise<"empty" | "older" | "current" | "newer"> {
  const applied = await lastApplied(store);
  if (applied === 0) return "empty";
  if (applied === newestMigration) return "current";
  return applied < newestMigration ? "older" : "newer";
}

/** For the person who starts Bedside: said in one line, without a stack. */
export function cannotStart(message: string): Error {
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
