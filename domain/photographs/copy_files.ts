/** Brings copies level with a file store, one photograph after the other. */
import { asc, gt } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { Bytes, FileStore, StoredFile } from "@/domain/photographs/file_store.ts";
import { picturesOf } from "@/domain/photographs/pictures_of.ts";

const rowsAtOnce = 200;

/** Where copies are kept, as they are or encrypted: what is said of them is what lies on the disk. */
export interface Copies {
  /** Good: known to be what the file was that they were made from, whose hash it is told if it has one. */
  find(
    key: string,
    sha256?: string,
  ): Promise<(StoredFile & { readonly good: boolean }) | undefined>;
  /** Keeps a file, and reads again what it kept; `written` is the hash of what went in. */
  write(key: string, body: Bytes): Promise<StoredFile & { readonly written: string }>;
}

export interface CopiedFile extends StoredFile {
  readonly key: string;
  /** False where it was there already. */
  readonly copied: boolean;
}

type Row = typeof photographs.$inferSelect;
type Found = CopiedFile & { readonly good: boolean };

/**
 * Every file that the rows name, read again from where it was copied to; a sentence in place of
 * one that is missing or not as it arrived. Files never change once a row names them, so rows of
 * a moment ago and the files of now belong together.
 */
export async function* copyFiles(
  read: Reader,
  from: FileStore,
  to: Copies,
): AsyncGenerator<CopiedFile | string> {
  for await (const row of allPhotographs(read)) {
    const needed = row.state !== "removed";
    // What was removed and has lost its file stays in the backups before, and in none after.
    if (!needed && !await from.exists(row.originalKey)) continue;
    const original = await copyFile(from, to, row.originalKey, row.sha256);
    if (original) yield original;
    if (!original && needed) yield `Photograph ${row.id}: its original is not on the disk`;
    if (original && !original.good) {
      yield `Photograph ${row.id}: its original has changed since it arrived`;
    }
    for (const [what, key] of picturesOf(row)) {
      if (key === null) continue;
      const picture = await copyFile(from, to, key);
      if (picture) yield picture;
      else if (needed) yield `Photograph ${row.id}: its ${what} is not on the disk`;
    }
  }
}

/** Undefined where neither has it. A good copy is kept, whatever became of what it was made from. */
async function copyFile(
  from: FileStore,
  to: Copies,
  key: string,
  sha256?: string,
): Promise<Found | undefined> {
  const there = await to.find(key, sha256);
  if (there && (there.good || !await from.exists(key))) return { key, copied: false, ...there };
  if (!await from.exists(key)) return undefined;
  const { stream } = await from.open(key);
  const { written, ...stored } = await to.write(key, stream);
  return { key, copied: true, ...stored, good: sha256 === undefined || written === sha256 };
}

async function* allPhotographs(read: Reader): AsyncGenerator<Row> {
  let after = "" as Id<"Photograph">;
  while (true) {
    const rows = await read.select().from(photographs).where(gt(photographs.id, after))
      .orderBy(asc(photographs.id)).limit(rowsAtOnce);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
