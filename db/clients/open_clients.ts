/** The clients a store stands on: one that writes, one that reads beside it, one for long reads. */
import { fileURLToPath } from "node:url";
import type { Client } from "@libsql/client";
import type { LibSQLDatabase } from "drizzle-orm/libsql";
import { drizzleOn } from "@/db/clients/drizzle.ts";
import { openFileClient } from "@/db/clients/file_client.ts";
import { openWorkerClient } from "@/db/clients/worker_client.ts";

export interface Clients {
  readonly writer: Client;
  readonly db: LibSQLDatabase;
  readonly read: LibSQLDatabase;
  readonly readLong: LibSQLDatabase;
  close(): Promise<void>;
}

export async function openClients(url: string, token?: string): Promise<Clients> {
  return url.startsWith("file:") ? ofFile(pathOf(url)) : await ofServer(url, token);
}

function ofFile(path: string): Clients {
  const writer = openFileClient({ path, synchronous: "FULL" });
  const reader = openFileClient({ path, readOnly: true });
  const longReader = openWorkerClient(path);
  return {
    writer,
    db: drizzleOn(writer),
    read: drizzleOn(reader),
    readLong: drizzleOn(longReader),
    async close() {
      longReader.close();
      reader.close();
      // The driver keeps files open until its statements are collected, so SQLite would not do it.
      // On a full disk it fails, and the log stays for the next start to read.
      await writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").catch(() => {});
      writer.close();
    },
  };
}

/**
 * A server keeps its own connections and threads, so one client does for all. What speaks to it is
 * loaded here and nowhere else: an install on a file starts without.
 */
async function ofServer(url: string, token?: string): Promise<Clients> {
  const { createClient } = await import("@libsql/client");
  const { drizzle } = await import("drizzle-orm/libsql");
  const client = createClient({ url, ...(token ? { authToken: token } : {}) });
  const db = drizzle(client);
  return {
    writer: client,
    db,
    read: db,
    readLong: db,
    close: () => Promise.resolve(client.close()),
  };
}

const pathOf = (url: string) =>
  url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length);
