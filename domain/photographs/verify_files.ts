/** Compares every photograph's files with its row. */
import { asc, gt } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { picturesOf } from "@/domain/photographs/pictures_of.ts";

const rowsAtOnce = 200;

/** Sentences about what is wrong, one at a time: originals are read whole, pictures need only be there. */
export async function* verifyFiles(read: Reader, files: FileStore): AsyncGenerator<string> {
  for await (const row of keptPhotographs(read)) {
    const original = await files.hash(row.originalKey);
    if (!original) {
      yield `Photograph ${row.id}: its original is not on the disk`;
    } else if (original.sha256 !== row.sha256) {
      yield `Photograph ${row.id}: its original has changed since it arrived`;
    }
    if (row.state !== "ready") continue;
    for (const [what, key] of picturesOf(row)) {
      if (key === null || !await files.exists(key)) {
        yield `Photograph ${row.id}: its ${what} is not on the disk`;
      }
    }
  }
}

/** Those that were removed may have lost their files; all others have an original. */
async function* keptPhotographs(read: Reader) {
  let after = "" as Id<"Photograph">;
  while (true) {
    const rows = await read.select().from(photographs).where(gt(photographs.id, after))
      .orderBy(asc(photographs.id)).limit(rowsAtOnce);
    yield* rows.filter(({ state }) => state !== "removed");
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
