/** What the folder cannot be: each says so in one line, and ends with 1. */
import { equal, match } from "node:assert/strict";
import { runCommand } from "@/tests/support/process.ts";

interface Case {
  readonly name: string;
  /** Makes it, and says which folder Bedside is told to use. */
  readonly make: (inside: string) => Promise<string>;
  readonly words: RegExp;
}

const cases: readonly Case[] = [
  {
    name: "a file",
    async make(inside) {
      await Deno.writeTextFile(`${inside}/data`, "");
      return `${inside}/data`;
    },
    words: /^bedside: BEDSIDE_DATA .+ cannot be written to: it is not a folder\n$/,
  },
  {
    name: "inside a file",
    async make(inside) {
      await Deno.writeTextFile(`${inside}/file`, "");
      return `${inside}/file/data`;
    },
    words: /^bedside: BEDSIDE_DATA .+ cannot be written to: it is not a folder\n$/,
  },
  {
    name: "somewhere nobody may write",
    async make(inside) {
      if (Deno.uid() === 0) return "/proc/bedside/data";
      await Deno.chmod(inside, 0o500);
      return `${inside}/data`;
    },
    words: /^bedside: BEDSIDE_DATA .+ cannot be written to: .+\n$/,
  },
  {
    name: "with a database that is none",
    async make(inside) {
      await Deno.writeTextFile(`${inside}/bedside.db`, "this is not a database ".repeat(1000));
      return inside;
    },
    words: /^bedside: The database .+ cannot be opened: it is not a database.*\n$/,
  },
  {
    name: "with a folder for a database",
    async make(inside) {
      await Deno.mkdir(`${inside}/bedside.db`);
      return inside;
    },
    words: /^bedside: The database .+ cannot be opened.*\n$/,
  },
  {
    name: "with a file where the photographs go",
    async make(inside) {
      await Deno.writeTextFile(`${inside}/files`, "");
      return inside;
    },
    words: /^bedside: BEDSIDE_FILES .+ cannot be written to.*\n$/,
  },
];

for (const { name, make, words } of cases) {
  Deno.test(`a data folder that is ${name} stops the start with one line`, async () => {
    const inside = await Deno.makeTempDir({ prefix: "bedside-bad-" });
    const BEDSIDE_DATA = await make(inside);
    const { code, stderr } = await runCommand({ BEDSIDE_DATA }, "serve");
    match(stderr, words);
    equal(code, 1);
    await Deno.chmod(inside, 0o700);
    await Deno.remove(inside, { recursive: true });
  });
}
