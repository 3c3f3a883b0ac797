import { deepEqual, equal, ok } from "node:assert/strict";
import denoJson from "@/deno.json" with { type: "json" };
import { circleIn, importGraph, reachedFrom } from "@/tests/architecture/import_graph.ts";
import { sourceFiles } from "@/tests/architecture/source_files.ts";

const files = sourceFiles(/\.tsx?$/);

/** Threads and processes of their own, and what comes before every test: named by their path. */
const programs = [
  "commands/demo/draw_skin_worker.ts",
  "db/clients/worker_thread.ts",
  "jobs/outside/image_child.ts",
  "tests/bench/bare_pictures.ts",
  "tests/bench/broker/peer_package.ts",
  "tests/bench/hello.ts",
  "tests/bench/naive_pictures.ts",
  "tests/bench/page_reader.ts",
  "tests/bench/plain_writes.ts",
  "tests/jobs/outside/image_child_probe.ts",
  "tests/support/dying_thread.ts",
  "tests/support/silence.ts",
  "views/letter/letter_worker.ts",
  "views/surveys/workbook_worker.ts",
  "views/surveys/posters/poster_worker.ts",
];
const tasks = JSON.stringify([denoJson.tasks, denoJson.lint]);

const roots = files.filter((path) =>
  ["main.ts", "drizzle.config.ts", ...programs].includes(path) ||
  /_(test|bench)\.tsx?$/.test(path) || namedIn(tasks, path)
);
const { running, all } = await importGraph(roots);

Deno.test("every file is reached from main.ts, a task or a test", () => {
  const reached = reachedFrom(all, roots);
  deepEqual(files.filter((path) => !reached.has(path)), []);
});

Deno.test("no file of views/ brings the store or a way to write with it", () => {
  for (const path of files.filter((path) => path.startsWith("views/"))) {
    const reached = reachedFrom(running, [path]);
    for (const closed of ["db/store.ts", "db/change.ts", "db/upkeep.ts"]) {
      ok(!reached.has(closed), `${path} reaches ${closed}`);
    }
  }
});

Deno.test("the server leaves what draws PDFs to the threads that draw them", () => {
  ok(!reachedFrom(running, ["commands/serve.ts"]).has("views/pdf/begin.ts"));
});

Deno.test("no imports go round in a circle", () => {
  equal(circleIn(running)?.join(" → "), undefined);
});

Deno.test("the product brings no test with it", () => {
  const reached = [...reachedFrom(all, ["main.ts"])];
  deepEqual(reached.filter((path) => path.startsWith("tests/")), []);
});

function namedIn(text: string, path: string): boolean {
  return new RegExp(`(^|[\\s"./])${escaped(path)}(?![\\w.])`).test(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
