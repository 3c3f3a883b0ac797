/** Brings a second file store level with the first, one photograph after the other. */
import { asc, gt } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { FileStore, StoredFile } from "@/domain/photographs/file_store.ts";
import { picturesOf } from "@/domain/photographs/pictures_of.ts";

const rowsAtOnce = 200;

export interface CopiedFile extends StoredFile {
  readonly key: string;
  /** False where it was there already, byte for byte. */
  readonly copied: boolean;
}

type Row = typeof photographs.$inferSelect;

/**
 * Every file that the rows name, read again from where it was copied to; a sentence in place of
 * one that is missing or not as it arrived. Files never change once a row names them, so rows of
 * a moment ago and the files of now belong together.
 */
export async function* copyFiles(
  read: Reader,
  from: FileStore,
  to: FileStore,
): AsyncGenerator<CopiedFile | string> {
  for await (const row of allPhotographs(read)) {
    const original = await copyFile(from, to, row.originalKey, row.sha256);
    if (original) yield original;
    // Those that were removed may have lost their files.
    const needed = row.state !== "removed";
    if (!original && needed) yield `Photograph ${row.id}: its original is not on the disk`;
    if (original && original.sha256 !== row.sha256) {
      yield `Photograph ${row.id}: its original has changed since it arrived`;
    }
    for (const [what, key] of picturesOf(row)) {
      if (key === null) continue;
      const picture = await copyFile(from, to, key, (await from.hash(key))?.sha256);
      if (picture) yield picture;
      else if (needed) yield `Photograph ${row.id}: its ${what} is not on the disk`;
    }
  }
}

/** Undefined where neither has it. A good copy is kept, whatever became of what it was made from. */
async function copyFile(
  from: FileStore,
  to: FileStore,
  key: string,
  sha256: string | undefined,
): Promise<CopiedFile | undefined> {
  const there = await to.hash(key);
  if (there && (there.sha256 === sha256 || !await from.exists(key))) {
    return { key, copied: false, ...there };
  }
  if (!await from.exists(key)) return undefined;
  const { stream } = await from.open(key);
  await to.write(key, stream);
  const written = await to.hash(key);
  return written && { key, copied: true, ...written };
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
