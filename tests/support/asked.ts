/** Hears the SQL that a find asks, so that a test can look at SQLite's plan for it. */
import type { Client, InStatement } from "@libsql/client";
import { drizzleOn } from "@/db/clients/drizzle.ts";
import { type FileClient, openFileClient } from "@/db/clients/file_client.ts";
import type { Reader } from "@/db/store.ts";

interface Plan {
  readonly sql: string;
  /** SQLite's steps, as it words them. */
  readonly steps: readonly string[];
}

/** The plan of everything that `find` asks of the reader that it is given. */
export async function plansOf(
  path: string,
  find: (read: Reader) => unknown,
): Promise<readonly Plan[]> {
  const client = openFileClient({ path, readOnly: true });
  const asked: InStatement[] = [];
  const hearing = <C extends Client>(on: C): C => ({
    ...on,
    execute(statement: InStatement) {
      asked.push(statement);
      return on.execute(statement);
    },
  });
  const heard: FileClient = { ...hearing(client), positional: hearing(client.positional) };
  try {
    await find(drizzleOn(heard));
    return await Promise.all(asked.map(async (statement) => {
      const { sql, args } = typeof statement === "string"
        ? { sql: statement, args: [] }
        : statement;
      const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] });
      return { sql, steps: rows.map((row) => String(row["detail"])) };
    }));
  } finally {
    client.close();
  }
}
