/**
 * Runs the benchmarks: `deno task bench [--json] [part of a name]`.
 * Ends with 1 where a goal was missed or a benchmark failed.
 */
import { type Benchmark, endAll, meets } from "@/tests/bench/harness.ts";

const asJson = Deno.args.includes("--json");
const filter = Deno.args.find((argument) => !argument.startsWith("--")) ?? "";

let allMet = true;
try {
  for (const benchmark of await benchmarks()) {
    const { name, unit, goal } = benchmark;
    try {
      const value = Number((await benchmark.measure()).toPrecision(3));
      const met = meets(goal, value);
      allMet &&= met;
      say(asJson ? JSON.stringify({ name, value, unit, goal }) : line(met, value, benchmark));
    } catch (error) {
      allMet = false;
      Deno.stderr.writeSync(bytes(`${name} failed: ${Deno.inspect(error)}\n`));
    }
  }
} finally {
  await endAll();
}
Deno.exit(allMet ? 0 : 1);

async function benchmarks(): Promise<Benchmark[]> {
  const here = new URL(".", import.meta.url);
  const files = Array.from(Deno.readDirSync(here), ({ name }) => name)
    .filter((name) => name.endsWith("_bench.ts")).toSorted();
  const all = files.map((name): Promise<Benchmark> => import(new URL(name, here).href));
  return (await Promise.all(all)).filter(({ name }) => name.includes(filter));
}

function line(met: boolean, value: number, { name, unit, goal }: Benchmark): string {
  return `${met ? "met   " : "MISSED"} ${goal.padStart(8)} ${String(value).padStart(8)} ${
    unit.padEnd(8)
  } ${name}`;
}

function say(words: string) {
  Deno.stdout.writeSync(bytes(`${words}\n`));
}

function bytes(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}
