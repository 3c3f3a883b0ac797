/**
 * What was deleted is overwritten where it stood (db/clients/connection.ts), but the search index marks
 * words as gone until its parts are merged, and the write-ahead log holds earlier pages.
 *
 * FTS5's own `secure-delete` would do it at once. With a prefix index it leaves an index that fails its
 * integrity check (SQLite 3.45.1, which libSQL 0.5.29 is built on).
 */
import { sql } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { insidesOf, type Store } from "@/db/store.ts";

/** Of the index's pages, in one turn: a few milliseconds. */
const pagesAtOnce = 64;

/** In short turns. Throws while a long question still reads from the log: it is tried again then. */
export async function forgetDeleted(store: Store): Promise<void> {
  while (await inTurn(store, () => mergeSome(store)));
  await inTurn(store, async () => {
    const { rows } = await insidesOf(store).client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    if (Number(rows[0]?.[0] ?? 0) !== 0) throw new Error("The database's log is being read");
  });
}

/** Whether there was something to merge: SQLite, FTS5, 6.8, tells it by the rows that changed. */
async function mergeSome(store: Store): Promise<boolean> {
  const { db } = insidesOf(store);
  const before = await changes(store);
  await db.run(
    sql`INSERT INTO patients_search (patients_search, rank) VALUES ('merge', ${-pagesAtOnce})`,
  );
  return await changes(store) - before >= 2;
}

async function changes(store: Store): Promise<number> {
  const [row] = await insidesOf(store).db.all<{ many: number }>(
    sql`SELECT total_changes() AS many`,
  );
  return row!.many;
}
