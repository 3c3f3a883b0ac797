import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";

/**
 * A condition for rows of one patient and of the records that were joined into theirs: consents
 * and amendments are never changed, so they stay where they were written.
 */
export function ofRecord(column: AnySQLiteColumn, id: Id<"Patient">): SQL {
  return sql`${column} IN (SELECT ${id} UNION ALL SELECT id FROM patients WHERE merged_into_id = ${id})`;
}

/** The record that holds for this one: itself, or the one that it was joined into. */
export const keptRecord = (id: Id<"Patient"> | AnySQLiteColumn): SQL =>
  sql`(SELECT coalesce(merged_into_id, id) FROM patients AS named WHERE named.id = ${id})`;
