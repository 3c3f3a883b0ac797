/** What a deed asks of the database, statement by statement: two that ask the same take as long. */
import type { FileClient } from "@/db/clients/file_client.ts";
import type { FileTransaction } from "@/db/clients/file_transaction.ts";
import { insidesOf, type Store } from "@/db/store.ts";

/** The writer's statements without their values, and how often the reader was asked. */
export async function workOf(store: Store, deed: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const client = insidesOf(store).client as FileClient;
  const begin = client.transaction;
  const heard = <T extends Pick<FileTransaction, "execute">>(transaction: T): T =>
    Object.create(transaction, {
      execute: {
        value: (...statement: Parameters<FileTransaction["execute"]>) => {
          const [asked] = statement;
          said.push(typeof asked === "string" ? asked : asked.sql);
          return transaction.execute(...statement);
        },
      },
    });
  client.transaction = async (mode) => {
    const begun = await begin(mode);
    return Object.create(heard(begun), {
      positional: { value: heard(begun.positional) },
      commit: { value: () => begun.commit() },
    });
  };
  const { read } = store;
  const asked = new Proxy(read, {
    get(target, name) {
      said.push(`read ${String(name)}`);
      return Reflect.get(target, name);
    },
  });
  Object.assign(store, { read: asked });
  try {
    await deed();
    return said;
  } finally {
    client.transaction = begin;
    Object.assign(store, { read });
  }
}
