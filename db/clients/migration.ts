/** Statements that change tables: all of them or none, and none where they lose what rows point to. */
import { type BatchStatement, leavingNoneOpen, runEach } from "@/db/clients/batch.ts";
import type { Connection } from "@/db/clients/connection.ts";
import type { Answer } from "@/db/clients/rows.ts";

export function runMigration(
  connection: Connection,
  statements: readonly BatchStatement[],
): Answer[] {
  const before = lostPointers(connection).length;
  return withoutForeignKeys(connection, () =>
    leavingNoneOpen(connection, () => {
      connection.begin("write");
      const answers = runEach(connection, statements);
      const after = lostPointers(connection);
      // What was lost before is for `check` to say; it is no reason to stay behind.
      if (after.length > before) {
        throw new Error(
          `${after.length - before} rows would point to nothing; the last is in ${
            after.at(-1)![0]
          }`,
        );
      }
      connection.commit();
      return answers;
    }));
}

const lostPointers = (connection: Connection) =>
  connection.run({ sql: "PRAGMA foreign_key_check", args: [] }).rows;

/** A table is rebuilt under its children's feet; the pragma does nothing inside a transaction. */
function withoutForeignKeys<T>(connection: Connection, work: () => T): T {
  connection.script("PRAGMA foreign_keys = OFF");
  try {
    return work();
  } finally {
    connection.script("PRAGMA foreign_keys = ON");
  }
}
