/**
 * The queue's query through the product's data layer against the same SQL prepared in C, or,
 * where there is no C compiler, against the driver's own prepared statement.
 */
import Libsql from "libsql";
import { pageLength } from "@/domain/triage/queue_rows.ts";
import { bigStore } from "@/tests/bench/big_store.ts";
import { compiled } from "@/tests/bench/c_compiler.ts";
import { ratio, timeOf } from "@/tests/bench/harness.ts";
import { fromTheTop, queueQuery } from "@/tests/bench/queue_query.ts";

const program = await compiled("prepared_query.c", ["-lsqlite3"]);

export const name = program
  ? "queue query through the data layer, against prepared C"
  : "queue query through the data layer, against the driver's statement";
export const unit = "times";
export const goal = program ? "<=5" : "<=2";

const runs = 500;
const rowsRead = pageLength + 1;

export async function measure(): Promise<number> {
  const { store, path, services } = await bigStore();
  const query = queueQuery(store.read);
  const { sql } = query.getQuery();
  const given = services.map(fromTheTop);
  const found = await query.all(given[0]!);
  if (found.length !== rowsRead) throw new Error(`Cannot measure a queue of ${found.length} cases`);

  let turn = 0;
  const ours = () => timeOf(runs, () => query.all(given[turn++ % given.length]!));
  const bound = given.map((
    { serviceId, organisationId, rank, at, id },
  ) => [serviceId, organisationId, rank, at, id, rowsRead]);
  if (program) return ratio(ours, () => inC(program, [path, sql, String(runs)], bound));

  const statement = new Libsql(path).prepare(sql).raw(true);
  return ratio(ours, () => timeOf(runs, () => statement.all(bound[turn++ % bound.length]!)));
}

async function inC(program: string, args: string[], lines: unknown[][]): Promise<number> {
  const running = new Deno.Command(program, {
    args,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = running.stdin.getWriter();
  await writer.write(new TextEncoder().encode(lines.map((line) => line.join("\t")).join("\n")));
  await writer.close();
  const { success, stdout, stderr } = await running.output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return Number(new TextDecoder().decode(stdout));
}
