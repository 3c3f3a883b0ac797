/** The parts of the file store on a folder: one growing file for each photograph on its way in. */
import { createHash, type Hash } from "node:crypto";
import { dirname } from "node:path";
import { fileFailure } from "@/domain/photographs/file_failures.ts";
import {
  type Adding,
  type Bytes,
  headBytes,
  type PartStore,
  type ReceivedFile,
} from "@/domain/photographs/file_store.ts";
import { asFileFailure } from "@/jobs/outside/file_faults.ts";
import { originalOfPart, partKey, parts, pathOf } from "@/jobs/outside/file_paths.ts";
import { joined } from "@/jobs/outside/joined.ts";
import { listFiles } from "@/jobs/outside/list_files.ts";
import type { Shards } from "@/jobs/outside/shards.ts";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";
import { takingTurns } from "@/jobs/outside/taking_turns.ts";
import { untilAborted } from "@/jobs/outside/until_aborted.ts";

/** What is known of a part's first `bytes` bytes without reading them again. */
interface Sum {
  readonly hash: Hash;
  head: Uint8Array;
  bytes: number;
}

export function folderParts(folder: string, shards: Shards): PartStore {
  const turn = takingTurns();
  const sums = new Map<string, Sum>();
  const pathsOf = (key: string) => ({
    path: pathOf(folder, key),
    original: pathOf(folder, originalOfPart(key)),
  });

  async function arrived(key: string): Promise<number> {
    const { path, original } = pathsOf(key);
    return await sizeOf(path) ?? await sizeOf(original) ?? 0;
  }

  /** What was hashed while it arrived; read again where that was another process, or it broke off. */
  async function sumOf(key: string, bytes: number): Promise<Sum> {
    const known = sums.get(key);
    if (known?.bytes === bytes) return known;
    const sum = bytes === 0 ? newSum() : await readAgain(pathOf(folder, key));
    sums.set(key, sum);
    return sum;
  }

  async function append(key: string, body: Bytes, how: Adding, signal: AbortSignal) {
    const { path } = pathsOf(key);
    if (await arrived(key) !== how.from) throw fileFailure("wrong_place");
    if (how.from === how.whole) return how.whole;
    const sum = await sumOf(key, how.from);
    if (how.from === 0) {
      for (const above of [dirname(dirname(path)), dirname(path)]) await shards.make(above);
    }
    using file = await Deno.open(path, { append: true, create: true, mode: 0o600 });
    try {
      for await (const piece of untilAborted(body, signal)) await add(file, sum, piece, how);
    } finally {
      await file.syncData();
      // One that is whole gets its last name, which is synced, before anybody is told.
      if (how.from === 0 && sum.bytes < how.whole) await syncFolder(dirname(path));
    }
    if (signal.aborted) throw fileFailure("overtaken");
    return sum.bytes;
  }

  async function keep(key: string): Promise<ReceivedFile> {
    const { path, original } = pathsOf(key);
    const bytes = await sizeOf(path);
    if (bytes === undefined) {
      if (await sizeOf(original) === undefined) throw fileFailure("missing");
      return received(key, await readAgain(original));
    }
    const synced = sums.has(key);
    const sum = await sumOf(key, bytes);
    if (!synced) await syncFile(path);
    await shards.make(dirname(original));
    await Deno.rename(path, original);
    await syncFolder(dirname(original));
    sums.delete(key);
    return received(key, sum);
  }

  async function remove(key: string): Promise<void> {
    sums.delete(key);
    await Deno.remove(pathOf(folder, key)).catch((error) => {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    });
  }

  return {
    keyOf: partKey,
    keptAs: originalOfPart,
    arrived: (key) => arrived(key).catch(asWriting),
    append: (key, body, how) =>
      turn(key, (signal) => append(key, body, how, signal)).catch(asWriting),
    keep: (key) => turn(key, () => keep(key)).catch(asWriting),
    remove: (key) => turn(key, () => remove(key)).catch(asWriting),
    list: () => listFiles(folder, [parts]),
  };
}

async function add(file: Deno.FsFile, sum: Sum, piece: Uint8Array, how: Adding): Promise<void> {
  const bytes = sum.bytes + piece.byteLength;
  if (bytes > how.whole) throw fileFailure("too_large");
  const head = joined(sum.head, piece.subarray(0, headBytes - sum.head.byteLength));
  const more = head.byteLength > sum.head.byteLength;
  if (more && (head.byteLength === headBytes || bytes === how.whole)) how.check(head);
  for (let at = 0; at < piece.byteLength;) at += await file.write(piece.subarray(at));
  sum.head = head;
  sum.hash.update(piece);
  sum.bytes = bytes;
}

const newSum = (): Sum => ({ hash: createHash("sha256"), head: new Uint8Array(), bytes: 0 });

async function readAgain(path: string): Promise<Sum> {
  const sum = newSum();
  const file = await Deno.open(path);
  for await (const piece of file.readable) {
    sum.head = joined(sum.head, piece.subarray(0, headBytes - sum.head.byteLength));
    sum.hash.update(piece);
    sum.bytes += piece.byteLength;
  }
  return sum;
}

const received = (key: string, { hash, head, bytes }: Sum): ReceivedFile => ({
  key: originalOfPart(key),
  sha256: hash.copy().digest("hex"),
  bytes,
  head,
});

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await Deno.stat(path)).size;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** Bytes that an earlier process wrote may be in memory only. */
async function syncFile(path: string): Promise<void> {
  using file = await Deno.open(path, { write: true });
  await file.syncData();
}

function asWriting(error: unknown): never {
  throw asFileFailure(error, "writing");
}
