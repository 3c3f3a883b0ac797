import { sql } from "drizzle-orm";
import type { Store } from "@/db/store.ts";

/** Every row of every table. */
export async function contentsOf({ read }: Store): Promise<Map<string, unknown[]>> {
  const tables = await read.all<{ name: string }>(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  const all = new Map<string, unknown[]>();
  for (const { name } of tables) {
    all.set(name, await read.all(sql.raw(`SELECT * FROM "${name}"`)));
  }
  return all;
}
