/** Each kind of database client, on a new empty file; what one can do, all must do. */
import { equal } from "node:assert/strict";
import { type Client, createClient, type LibsqlError } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { drizzleOn } from "@/db/clients/drizzle.ts";
import { openFileClient } from "@/db/clients/file_client.ts";
import { serveHrana } from "@/tests/support/hrana_server.ts";

export interface Opened extends AsyncDisposable {
  readonly client: Client;
  readonly db: LibSQLDatabase;
  /** A client beside it, as the reader stands beside the writer. */
  readonly beside: Client;
}

/** One test for each kind of client, on a new file with homes and their residents. */
export function sentence(words: string, holds: (opened: Opened) => Promise<void>) {
  for (const [kind, open] of Object.entries(clientKinds)) {
    Deno.test(`${kind}: ${words}`, async () => {
      await using opened = await open();
      await opened.client.executeMultiple(schema);
      await holds(opened);
    });
  }
}

/** drizzle wraps what the client threw. */
export const codeOf = (code: string) => (error: { code?: unknown; cause?: unknown }) => {
  equal(error.code ?? (error.cause as LibsqlError).code, code);
  return true;
};

const clientKinds: Record<string, () => Promise<Opened>> = {
  "file client": () =>
    opened((path) => {
      const client = openFileClient({ path });
      const beside = openFileClient({ path, readOnly: true });
      return { client, beside, db: drizzleOn(client) };
    }),
  "stock client on a file": () =>
    opened(async (path) => {
      const client = createClient({ url: `file:${path}`, concurrency: 1 });
      await client.execute("PRAGMA journal_mode = WAL");
      const beside = createClient({ url: `file:${path}` });
      return { client, beside, db: drizzle(client) };
    }),
  "stock client over http": () =>
    opened(async (path) => {
      const server = serveHrana(path);
      const client = createClient({ url: server.url });
      await client.execute("PRAGMA journal_mode = WAL");
      const beside = createClient({ url: server.url });
      return { client, beside, db: drizzle(client), stop: () => server.close() };
    }),
};

const schema = `
  CREATE TABLE homes (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, beds INTEGER CHECK (beds >= 0),
    open INTEGER, plan TEXT, picture BLOB);
  CREATE TABLE residents (id INTEGER PRIMARY KEY, home_id TEXT NOT NULL REFERENCES homes (id), name TEXT);
`;

type Parts = Pick<Opened, "client" | "db" | "beside"> & { stop?: () => Promise<void> };

async function opened(open: (path: string) => Parts | Promise<Parts>): Promise<Opened> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-client-" });
  const { client, beside, db, stop } = await open(`${folder}/test.db`);
  return {
    client,
    beside,
    db,
    async [Symbol.asyncDispose]() {
      client.close();
      beside.close();
      await stop?.();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
