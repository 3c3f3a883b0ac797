import { deepEqual, rejects } from "node:assert/strict";
import { lines } from "@/jobs/outside/lines.ts";

const streamOf = (...chunks: string[]) =>
  ReadableStream.from(chunks.map((chunk) => new TextEncoder().encode(chunk)));

Deno.test("lines puts lines together however they arrive, and gives none that has no end", async () => {
  const found = await Array.fromAsync(lines(streamOf("one\ntw", "o", "\n\nfour\nhalf")));
  deepEqual(found, ["one", "two", "", "four"]);
});

Deno.test("lines refuses a line that never ends", async () => {
  await rejects(Array.fromAsync(lines(streamOf("x".repeat(60), "x".repeat(60)), 100)), /this long/);
});
