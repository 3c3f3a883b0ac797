import { deepEqual, ok } from "node:assert/strict";
import { readSource, sourceFiles } from "@/tests/architecture/source_files.ts";

const hardStop = 300;
const medianAim = 70;

const lines = sourceFiles().map((path) => ({
  path,
  lines: readSource(path).split("\n").length - 1,
}));

Deno.test(`no source file is longer than ${hardStop} lines`, () => {
  deepEqual(lines.filter((file) => file.lines > hardStop), []);
});

Deno.test(`half of the product's files have at most ${medianAim} lines`, () => {
  const product = lines.filter(({ path }) => !path.startsWith("tests/"))
    .map((file) => file.lines).sort((one, two) => one - two);
  const median = product[Math.floor(product.length / 2)]!;
  ok(median <= medianAim, `the median is ${median} lines`);
});
