import { deepEqual, equal, rejects } from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  fileFailure,
  type FileFailureKind,
  isFileFailure,
} from "@/domain/photographs/file_failures.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";

const id = "0199d3c8-6f00-7000-8000-0000000000ab";
const whole = 200;
const bytes = Uint8Array.from({ length: whole }, (_, at) => at);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const check = () => {};

async function* pieces(...parts: Uint8Array[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

/** As a connection that is cut, or that hangs, once these have come. */
async function* cutAfter(...parts: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces(...parts);
  throw fileFailure("malformed");
}
async function* hangingAfter(seen: () => void, ...parts: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces(...parts);
  seen();
  await new Promise(() => {});
}

const fails = (work: Promise<unknown>, kind: FileFailureKind) =>
  rejects(work, (error) => isFileFailure(error, kind));

async function inFolder(test: (files: FileStore, folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await test(await openFolderFiles(folder), folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a part that nobody has added to is empty, and takes no room", () =>
  inFolder(async ({ parts }) => {
    equal(parts.keyOf(id), `parts/ab/${id}`);
    equal(await parts.arrived(parts.keyOf(id)), 0);
    deepEqual(await Array.fromAsync(parts.list()), []);
    await parts.remove(parts.keyOf(id));
  }));

Deno.test("pieces are put behind one another, and the whole is kept as an original", () =>
  inFolder(async (files, folder) => {
    const { parts } = files;
    const key = parts.keyOf(id);
    equal(await parts.append(key, pieces(bytes.slice(0, 10)), { from: 0, whole, check }), 10);
    equal(Deno.statSync(`${folder}/${key}`).mode! & 0o777, 0o600);
    const rest = pieces(bytes.slice(10, 90), bytes.slice(90));
    equal(await parts.append(key, rest, { from: 10, whole, check }), whole);
    const kept = await parts.keep(key);
    deepEqual(kept, { key: parts.keptAs(key), sha256, bytes: whole, head: bytes.slice(0, 64) });
    deepEqual(await new Response((await files.open(kept.key)).stream).bytes(), bytes);
    deepEqual(await Array.fromAsync(parts.list()), []);

    deepEqual(await parts.keep(key), kept, "kept once more, it says the same");
    equal(await parts.arrived(key), whole);
    await fails(parts.append(key, pieces(bytes), { from: 0, whole, check }), "wrong_place");
  }));

Deno.test("what came before a cut stays, also for the next process, which reads it again", () =>
  inFolder(async ({ parts }, folder) => {
    const key = parts.keyOf(id);
    const cut = cutAfter(bytes.slice(0, 70), bytes.slice(70, 80));
    await fails(parts.append(key, cut, { from: 0, whole, check }), "malformed");
    equal(await parts.arrived(key), 80);

    const next = await openFolderFiles(folder);
    equal(await next.parts.arrived(key), 80);
    await next.parts.append(key, pieces(bytes.slice(80)), { from: 80, whole, check });
    equal((await next.parts.keep(key)).sha256, sha256);
  }));

Deno.test("killed between the last byte and its keeping, the next process keeps it", () =>
  inFolder(async ({ parts }, folder) => {
    const key = parts.keyOf(id);
    await parts.append(key, pieces(bytes), { from: 0, whole, check });
    const { parts: next } = await openFolderFiles(folder);
    deepEqual(await next.keep(key), {
      key: parts.keptAs(key),
      sha256,
      bytes: whole,
      head: bytes.slice(0, 64),
    });
  }));

Deno.test("bytes that do not go on from the end, or are too many, are not taken", () =>
  inFolder(async ({ parts }) => {
    const key = parts.keyOf(id);
    await fails(parts.append(key, pieces(bytes), { from: 5, whole, check }), "wrong_place");
    await parts.append(key, pieces(bytes.slice(0, 150)), { from: 0, whole, check });
    await fails(parts.append(key, pieces(bytes), { from: 0, whole, check }), "wrong_place");
    const tooMany = pieces(bytes.slice(150, 160), bytes);
    await fails(parts.append(key, tooMany, { from: 150, whole, check }), "too_large");
    equal(await parts.arrived(key), 160);
  }));

Deno.test("the first bytes are looked at as soon as they are there, in however many pieces", () =>
  inFolder(async ({ parts }) => {
    const key = parts.keyOf(id);
    const seen: number[] = [];
    const look = (head: Uint8Array) => void seen.push(head.byteLength);
    await parts.append(key, pieces(bytes.slice(0, 60)), { from: 0, whole, check: look });
    deepEqual(seen, []);
    const refuse = () => {
      throw fileFailure("not_a_photograph");
    };
    const more = bytes.slice(60, 70);
    await fails(
      parts.append(key, pieces(more), { from: 60, whole, check: refuse }),
      "not_a_photograph",
    );
    equal(await parts.arrived(key), 60);
    await parts.append(key, pieces(more, more), { from: 60, whole, check: look });
    deepEqual(seen, [64]);
    const short = parts.keyOf("0199d3c8-6f00-7000-8000-0000000000ac");
    await parts.append(short, pieces(more), { from: 0, whole: 10, check: look });
    deepEqual(seen, [64, 10]);
  }));

Deno.test("how much there is ends nobody; whoever goes on ends one that hangs", () =>
  inFolder(async ({ parts }) => {
    const key = parts.keyOf(id);
    const { promise: hangs, resolve } = Promise.withResolvers<void>();
    const hanging = parts.append(key, hangingAfter(resolve, bytes.slice(0, 100)), {
      from: 0,
      whole,
      check,
    });
    await hangs;
    let over = false;
    const ended = fails(hanging.finally(() => over = true), "overtaken");
    equal(await parts.arrived(key), 100);
    equal(over, false);
    equal(await parts.append(key, pieces(bytes.slice(100)), { from: 100, whole, check }), whole);
    await ended;
    equal((await parts.keep(key)).sha256, sha256);
  }));

Deno.test("of two who go on from the same place one brings its bytes, never both", () =>
  inFolder(async ({ parts }) => {
    const key = parts.keyOf(id);
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => parts.append(key, pieces(bytes), { from: 0, whole, check })),
    );
    equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
    equal((await parts.keep(key)).sha256, sha256);
  }));

Deno.test("a start leaves the parts alone", () =>
  inFolder(async ({ parts }, folder) => {
    const key = parts.keyOf(id);
    await parts.append(key, pieces(bytes.slice(0, 9)), { from: 0, whole, check });
    const again = await openFolderFiles(folder);
    deepEqual(await Array.fromAsync(again.parts.list(), (file) => [file.key, file.bytes]), [
      [key, 9],
    ]);
    deepEqual(await Array.fromAsync(again.list()), []);
    await again.parts.remove(key);
    equal(await again.parts.arrived(key), 0);
  }));

Deno.test("open gives the range that is asked for, and closes the file in any case", () =>
  inFolder(async (files) => {
    const { key } = await files.receive(pieces(bytes), 1000);
    const { stream, bytes: given } = await files.open(key, { first: 10, last: 12 });
    equal(given, 3);
    deepEqual(await new Response(stream).bytes(), bytes.slice(10, 13));
    await (await files.open(key, { first: 0, last: 199 })).stream.cancel();
  }));
