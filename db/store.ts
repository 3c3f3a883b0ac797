/** Opens the database: one writer behind one lane, readers beside it. */
import type { Client } from "@libsql/client";
import type { LibSQLDatabase } from "drizzle-orm/libsql";
import { openClients } from "@/db/clients/open_clients.ts";
import type { WriteWatcher } from "@/db/watch_writes.ts";

export type Database = LibSQLDatabase;
/** What a page may hold: it can read, and has no way to write. */
export type Reader = Pick<
  Database,
  "select" | "selectDistinct" | "$count" | "all" | "get" | "$with" | "with"
>;

/** Something that happened and was committed: open screens are told. */
export interface Announcement {
  readonly topic: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Store {
  /** Short questions, answered on the event loop. */
  readonly read: Reader;
  /** Long questions (reports, exports, whole-table counts), answered by a worker. */
  readonly readLong: Reader;
  now(): Date;
  /** Hears every announcement after its commit, until the returned function is called. */
  listen(listener: (announcement: Announcement) => void): () => void;
  /** Lets running changes end, moves the log into the file, closes every connection. */
  close(): Promise<void>;
}

export interface Insides {
  /** The writer. */
  readonly db: Database;
  readonly client: Client;
  /** Settles when the last change asked for has been made. */
  lastChange: Promise<unknown>;
  readonly announce: (announcement: Announcement) => void;
  /** db/watch_writes.ts */
  readonly watchers: Set<WriteWatcher>;
  /** What is done before the connections close. */
  readonly beforeClosing: (() => Promise<void>)[];
}
const insides = new WeakMap<Store, Insides>();

export interface StoreOptions {
  /** `file:…`, `libsql://…` or `http(s)://…` */
  readonly url: string;
  readonly token?: string;
  readonly now?: () => Date;
}

export async function openStore(
  { url, token, now = () => new Date() }: StoreOptions,
): Promise<Store> {
  const clients = await openClients(url, token);
  const listeners = new Set<(announcement: Announcement) => void>();
  const own: Insides = {
    db: clients.db,
    client: clients.writer,
    lastChange: Promise.resolve(),
    announce: (announcement) => listeners.forEach((listener) => listener(announcement)),
    watchers: new Set(),
    beforeClosing: [],
  };
  const store: Store = {
    read: clients.read,
    readLong: clients.readLong,
    now,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      for (const work of own.beforeClosing) await work();
      await own.lastChange;
      await clients.close();
    },
  };
  insides.set(store, own);
  return store;
}

/** For db/ and the tests' factories only; everyone else changes things with change(). */
export function insidesOf(store: Store): Insides {
  const found = insides.get(store);
  if (!found) throw new Error("Cannot write to a store that openStore() did not open");
  return found;
}
