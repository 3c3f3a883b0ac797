/**
 * A libSQL server for tests: Hrana over HTTP, version 2, on a database file, since no sqld can
 * be had as a package. https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_2_SPEC.md
 */
import Libsql from "libsql";

type Value = { type: string; value?: string | number; base64?: string };
interface Stmt {
  sql?: string;
  sql_id?: number;
  args?: Value[];
  named_args?: { name: string; value: Value }[];
}
interface Condition {
  type: "ok" | "error" | "not" | "and" | "or" | "is_autocommit";
  step?: number;
  cond?: Condition;
  conds?: Condition[];
}
interface Asked {
  type: string;
  stmt: Stmt;
  batch: { steps: { stmt: Stmt; condition?: Condition }[] };
  sql?: string;
  sql_id: number;
}
interface Stream {
  readonly database: InstanceType<typeof Libsql>;
  readonly texts: Map<number, string>;
}

export function serveHrana(path: string): { url: string; close(): Promise<void> } {
  const streams = new Map<string, Stream>();
  let batons = 0;
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    async (request) => {
      if (!new URL(request.url).pathname.startsWith("/v2")) {
        return new Response("", { status: 404 });
      }
      if (request.method === "GET") return new Response("v2");
      const { baton, requests } = await request.json() as { baton?: string; requests: Asked[] };
      const stream = streams.get(baton!) ?? { database: new Libsql(path), texts: new Map() };
      if (baton) streams.delete(baton);
      const results = requests.map((asked) => attempt(() => answer(stream, asked)));
      if (requests.some(({ type }) => type === "close")) {
        stream.database.close();
        return Response.json({ baton: null, base_url: null, results });
      }
      streams.set(`stream ${++batons}`, stream);
      return Response.json({ baton: `stream ${batons}`, base_url: null, results });
    },
  );
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    async close() {
      await server.shutdown();
      for (const { database } of streams.values()) database.close();
    },
  };
}

function attempt(work: () => unknown) {
  try {
    return { type: "ok", response: work() };
  } catch (error) {
    return { type: "error", error: errorOf(error) };
  }
}

/** As sqld does: the primary code, and SQLite's own words in the message. */
function errorOf(error: unknown) {
  const { code = "SQLITE_UNKNOWN", message } = error as { code?: string; message: string };
  return {
    message: `SQLite error: ${message}`,
    code: code.replace(/^(SQLITE_CONSTRAINT|SQLITE_BUSY|SQLITE_READONLY)_.*/, "$1"),
  };
}

function answer(stream: Stream, { type, stmt, batch, sql, sql_id }: Asked): unknown {
  const text = (of: Stmt) => of.sql ?? stream.texts.get(of.sql_id!)!;
  const run = (of: Stmt) => execute(stream.database, text(of), of);
  if (type === "store_sql") stream.texts.set(sql_id, sql!);
  if (type === "close_sql") stream.texts.delete(sql_id);
  if (type === "sequence") stream.database.exec(sql ?? stream.texts.get(sql_id)!);
  if (type === "get_autocommit") return { type, is_autocommit: !stream.database.inTransaction };
  if (type === "execute") return { type, result: run(stmt) };
  if (type === "batch") return { type, result: runBatch(stream, batch.steps, run) };
  return { type };
}

function runBatch(stream: Stream, steps: Asked["batch"]["steps"], run: (of: Stmt) => unknown) {
  const step_results: unknown[] = [], step_errors: unknown[] = [];
  const holds = ({ type, step, cond, conds }: Condition): boolean =>
    ({
      ok: () => step_results[step!] !== null,
      error: () => step_errors[step!] !== null,
      not: () => !holds(cond!),
      and: () => conds!.every(holds),
      or: () => conds!.some(holds),
      is_autocommit: () => !stream.database.inTransaction,
    })[type]();
  for (const { stmt, condition } of steps) {
    const result = condition && !holds(condition) ? undefined : attempt(() => run(stmt));
    step_results.push(result && "response" in result ? result.response : null);
    step_errors.push(result && "error" in result ? result.error : null);
  }
  return { step_results, step_errors };
}

function execute(database: Stream["database"], sql: string, { args = [], named_args = [] }: Stmt) {
  const statement = database.prepare(sql).safeIntegers(true);
  const bound = named_args.length > 0
    ? Object.fromEntries(
      named_args.map(({ name, value }) => [name.replace(/^[@$:]/, ""), given(value)]),
    )
    : args.map(given);
  if (!statement.reader) {
    const { changes, lastInsertRowid } = statement.run(bound);
    const last_insert_rowid = String(lastInsertRowid);
    return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid };
  }
  const rows = statement.raw(true).all(bound) as unknown[][];
  const cols = statement.columns().map(({ name, type }) => ({ name, decltype: type }));
  return { cols, rows: rows.map((row) => row.map(sent)), affected_row_count: 0 };
}

function given({ type, value, base64 }: Value) {
  if (type === "null") return null;
  if (type === "integer") return BigInt(value!);
  if (type === "blob") return Uint8Array.fromBase64(base64!, { alphabet: "base64" });
  return value;
}

function sent(value: unknown): Value {
  if (value === null) return { type: "null" };
  if (typeof value === "bigint") return { type: "integer", value: String(value) };
  if (typeof value === "number") return { type: "float", value };
  if (value instanceof Uint8Array) return { type: "blob", base64: value.toBase64() };
  return { type: "text", value: String(value) };
}
