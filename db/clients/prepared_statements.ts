/** Statements prepared once for each connection and found again by their text. */
import type { Statement } from "@/db/clients/arguments.ts";
import type { DriverDatabase } from "@/db/clients/driver.ts";
import { type Answer, valuesOf } from "@/db/clients/rows.ts";

export interface Prepared {
  run(args: Statement["args"]): Answer;
}

export interface StatementCache {
  prepare(statement: Statement): Prepared;
  drop(statement: Statement): void;
  clear(): void;
}

/** More texts than the product has; a query of changing shape pushes out what was least used. */
const room = 500;

const readsOrWritesRows =
  /^\s*(?:select|insert|update|delete|replace|with|savepoint|release|rollback)\b/i;

export function statementCache(database: DriverDatabase): StatementCache {
  const known = new Map<string, Prepared>();
  return {
    prepare({ sql, args }) {
      // Values bound by name stay bound until they are replaced, and might not be.
      if (!Array.isArray(args)) return prepareOn(database, sql);
      if (!readsOrWritesRows.test(sql)) {
        // A changed schema or setting may change what the known statements answer.
        known.clear();
        return prepareOn(database, sql);
      }
      const prepared = known.get(sql) ?? prepareOn(database, sql);
      known.delete(sql);
      known.set(sql, prepared);
      if (known.size > room) known.delete(known.keys().next().value!);
      return prepared;
    },
    drop: ({ sql }) => void known.delete(sql),
    clear: () => known.clear(),
  };
}

function prepareOn(database: DriverDatabase, sql: string): Prepared {
  const statement = database.prepare(sql);
  const bind = widening();
  if (!statement.reader) {
    return {
      run(args) {
        const { changes, lastInsertRowid } = statement.run(bind(args));
        return {
          columns: [],
          columnTypes: [],
          rows: [],
          rowsAffected: changes,
          lastInsertRowid: BigInt(lastInsertRowid),
        };
      },
    };
  }
  statement.raw(true);
  let described = describe();
  return {
    run(args) {
      const rows = valuesOf(statement.all(bind(args)));
      // SQLite prepares again by itself where another connection changed the table.
      if (rows[0] && rows[0].length !== described.columns.length) described = describe();
      return { ...described, rows, rowsAffected: 0, lastInsertRowid: undefined };
    },
  };

  function describe() {
    const columns = statement.columns();
    return {
      columns: columns.map(({ name }) => name),
      columnTypes: columns.map(({ type }) => type ?? ""),
    };
  }
}

/** A value left out would be the one bound the last time, so it is bound as null. */
function widening(): (args: Statement["args"]) => Statement["args"] {
  let widest = 0;
  return (args) => {
    if (!Array.isArray(args)) return args;
    if (args.length >= widest) {
      widest = args.length;
      return args;
    }
    return [...args, ...Array(widest - args.length).fill(null)];
  };
}
