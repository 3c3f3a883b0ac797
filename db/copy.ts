/** A copy of a database file as it was at one moment, made while others change it. */
import { openConnection } from "@/db/clients/connection.ts";
import { drizzleOn } from "@/db/clients/drizzle.ts";
import { openFileClient } from "@/db/clients/file_client.ts";
import type { Reader } from "@/db/store.ts";

/** Readers hold up nobody; only another process that changes the journal's mode is waited for. */
const busyMilliseconds = 10_000;

/** Through a connection of its own. `into` must not be there yet; it is closed to other people. */
export async function copyDatabase(path: string, into: string): Promise<void> {
  // SQLite writes into an empty file, and leaves it the mode it has.
  (await Deno.open(into, { createNew: true, write: true, mode: 0o600 })).close();
  const connection = openConnection({ path, busyMilliseconds });
  try {
    connection.run({ sql: "VACUUM INTO ?", args: [into] });
  } finally {
    connection.close();
  }
  using written = await Deno.open(into);
  await written.sync();
}

/** For questions to a copy, which does not change by them. */
export function openCopy(path: string): Disposable & { readonly read: Reader } {
  const client = openFileClient({ path, readOnly: true, atRest: true });
  return { read: drizzleOn(client), [Symbol.dispose]: () => client.close() };
}
