import { equal } from "node:assert/strict";
import { printedDocuments } from "@/commands/print_docs.ts";

for (const { path, print } of printedDocuments) {
  Deno.test(`${path} is what the code prints: run deno task docs`, async () => {
    equal(await Deno.readTextFile(path), print());
  });
}
