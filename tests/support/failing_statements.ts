/** Makes the Nth statement of a store's writer fail, as a full or dying disk does; the commit counts as one. */
import { LibsqlError } from "@libsql/client";
import type { FileClient } from "@/db/clients/file_client.ts";
import type { FileTransaction } from "@/db/clients/file_transaction.ts";
import { insidesOf, type Store } from "@/db/store.ts";

export interface FailingStatements {
  /** From now on; 1 is the next statement. */
  failAt(statement: number): void;
  failNone(): void;
}

export function failingStatements(store: Store): FailingStatements {
  const client = insidesOf(store).client as FileClient;
  const begin = client.transaction;
  let left = Infinity;
  function countDown(): void {
    if (--left === 0) throw new LibsqlError("disk I/O error", "SQLITE_IOERR");
  }
  const counted = <T extends Pick<FileTransaction, "execute" | "batch">>(transaction: T): T =>
    Object.create(transaction, {
      execute: {
        value: (...statement: Parameters<FileTransaction["execute"]>) =>
          Promise.try(countDown).then(() => transaction.execute(...statement)),
      },
      batch: {
        value: (...statements: Parameters<FileTransaction["batch"]>) =>
          Promise.try(countDown).then(() => transaction.batch(...statements)),
      },
    });
  client.transaction = async (mode) => {
    const begun = await begin(mode);
    return Object.create(counted(begun), {
      positional: { value: counted(begun.positional) },
      commit: { value: () => Promise.try(countDown).then(() => begun.commit()) },
    });
  };
  return {
    failAt: (statement) => void (left = statement),
    failNone: () => void (left = Infinity),
  };
}
