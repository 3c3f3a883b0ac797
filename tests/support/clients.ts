/** Each kind of database client, on a new empty file; what one can do, all must do. */
import { type Client, createClient } from "@libsql/client";
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

export const clientKinds: Record<string, () => Promise<Opened>> = {
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
