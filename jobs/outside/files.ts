/** The file store on a folder of this machine. */
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileFailure } from "@/domain/photographs/file_failures.ts";
import {
  type Bytes,
  type FileStore,
  headBytes,
  type ReceivedFile,
  type StoredFile,
} from "@/domain/photographs/file_store.ts";
import { asFileFailure } from "@/jobs/outside/file_faults.ts";
import { areas, incoming, newKey, pathOf, temporaryPath } from "@/jobs/outside/file_paths.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";
import { joined } from "@/jobs/outside/joined.ts";
import { listFiles } from "@/jobs/outside/list_files.ts";
import { openFile } from "@/jobs/outside/open_file.ts";
import { folderParts } from "@/jobs/outside/parts.ts";
import { type Shards, shards } from "@/jobs/outside/shards.ts";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

interface Place {
  readonly folder: string;
  readonly shards: Shards;
}

/** Makes the folder when it is not there, and clears what an earlier process never finished. */
export async function openFolderFiles(folder: string): Promise<FileStore> {
  try {
    for (const part of [...areas, incoming]) {
      await Deno.mkdir(join(folder, part), { recursive: true, mode: 0o700 });
    }
    await syncFolder(folder);
    for await (const left of Deno.readDir(join(folder, incoming))) {
      await Deno.remove(join(folder, incoming, left.name), { recursive: true });
    }
  } catch (error) {
    throw asFileFailure(error, "writing");
  }
  return folderFiles(folder);
}

/** For a second process on a folder that the server has opened: it must not clear `incoming`. */
export function folderFiles(folder: string): FileStore {
  const place: Place = { folder, shards: shards() };
  return {
    async receive(body, limitBytes, check): Promise<ReceivedFile> {
      const key = newKey("originals");
      return { key, ...await keep(place, key, body, limitBytes, check) };
    },
    async write(key, body) {
      const bytes = body instanceof Uint8Array ? [body] : body;
      const { sha256, bytes: size } = await keep(place, key, bytes, Infinity);
      return { sha256, bytes: size };
    },
    open: (key, range) => openFile(pathOf(folder, key), range),
    async remove(key) {
      await Deno.remove(pathOf(folder, key)).catch((error) => {
        if (!(error instanceof Deno.errors.NotFound)) throw asFileFailure(error, "writing");
      });
    },
    async exists(key) {
      const found = await Deno.stat(pathOf(folder, key)).catch(() => undefined);
      return found?.isFile ?? false;
    },
    hash: (key) => hashFile(pathOf(folder, key)),
    list: () => listFiles(folder, areas),
    parts: folderParts(folder, place.shards),
    async probe() {
      const path = temporaryPath(folder);
      try {
        await writeThrough(path, [new Uint8Array(4096)], Infinity);
      } catch (error) {
        throw asFileFailure(error, "writing");
      } finally {
        await Deno.remove(path).catch(() => {});
      }
    },
  };
}

/** Temporary file, its bytes on the disk, its final name, the name on the disk: in that order. */
async function keep(
  place: Place,
  key: string,
  body: Bytes | Iterable<Uint8Array>,
  limitBytes: number,
  check?: (head: Uint8Array) => void,
): Promise<StoredFile & { head: Uint8Array }> {
  const path = pathOf(place.folder, key);
  const temporary = temporaryPath(place.folder);
  try {
    const stored = await writeThrough(temporary, body, limitBytes, check);
    await place.shards.make(dirname(path));
    await Deno.rename(temporary, path);
    await syncFolder(dirname(path));
    return stored;
  } catch (error) {
    await Deno.remove(temporary).catch(() => {});
    throw asFileFailure(error, "writing");
  }
}

async function writeThrough(
  path: string,
  body: Bytes | Iterable<Uint8Array>,
  limitBytes: number,
  check?: (head: Uint8Array) => void,
): Promise<StoredFile & { head: Uint8Array }> {
  using file = await Deno.open(path, { write: true, createNew: true, mode: 0o600 });
  const hash = createHash("sha256");
  let head = new Uint8Array();
  let bytes = 0;
  let checked = false;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) throw fileFailure("too_large");
    if (!checked) {
      head = joined(head, chunk.subarray(0, headBytes - head.byteLength));
      checked = head.byteLength === headBytes;
      if (checked) check?.(head);
    }
    hash.update(chunk);
    for (let at = 0; at < chunk.byteLength;) at += await file.write(chunk.subarray(at));
  }
  if (!checked) check?.(head);
  await file.syncData();
  return { sha256: hash.digest("hex"), bytes, head };
}
