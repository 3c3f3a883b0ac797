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

export interface Asked {
  readonly sql: string;
  readonly args: Exclude<Exclude<InStatement, string>["args"], undefined>;
}

/** The plan of everything that `find` asks of the reader that it is given. */
export async function plansOf(
  path: string,
  find: (read: Reader) => unknown,
): Promise<readonly Plan[]> {
  const asked = await askedBy(path, find);
  const client = openFileClient({ path, readOnly: true });
  try {
    return await Promise.all(asked.map(async ({ sql, args }) => {
      const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      return { sql, steps: rows.map((row) => String(row["detail"])) };
    }));
  } finally {
    client.close();
  }
}

/** Every question that `find` asks, and what it asks it with. */
export async function askedBy(
  path: string,
  find: (read: Reader) => unknown,
): Promise<readonly Asked[]> {
  const client = openFileClient({ path, readOnly: true });
  const asked: Asked[] = [];
  const hearing = <C extends Client>(on: C): C => ({
    ...on,
    execute(statement: InStatement) {
      const { sql, args = [] } = typeof statement === "string" ? { sql: statement } : statement;
      asked.push({ sql, args });
      return on.execute(statement);
    },
  });
  const heard: FileClient = { ...hearing(client), positional: hearing(client.positional) };
  try {
    await find(drizzleOn(heard));
    return asked;
  } finally {
    client.close();
  }
}
