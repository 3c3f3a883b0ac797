/** Puts a row into its table without a change: in turn, so that running work and the test do not collide. */
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { inTurn } from "@/db/lane.ts";
import { insidesOf, type Store } from "@/db/store.ts";

export async function rowExists<T extends SQLiteTable>(
  store: Store,
  table: T,
  row: T["$inferInsert"],
): Promise<void> {
  await inTurn(store, async () => {
    await insidesOf(store).db.insert(table).values(row);
  });
}
