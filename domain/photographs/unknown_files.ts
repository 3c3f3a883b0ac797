/** Files on the disk that no row knows of. */
import { asc, gt } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { FileStore, ListedFile } from "@/domain/photographs/file_store.ts";

const rowsAtOnce = 1_000;

/**
 * Only those that have lain unchanged for some hours: a younger one may belong to a row that is
 * about to be written, or to a photograph that is being processed.
 */
export async function* unknownFiles(
  store: Store,
  files: FileStore,
  forHours: number,
): AsyncIterable<ListedFile> {
  const before = store.now().getTime() - forHours * 60 * 60 * 1000;
  const known = await knownKeys(store);
  for (const key of await keysOfUploads(store, files)) known.add(key);
  for (const listed of [files.list(), files.parts.list()]) {
    for await (const file of listed) {
      if (!known.has(file.key) && file.changedAt.getTime() < before) yield file;
    }
  }
}

/** What has arrived of photographs on their way in, also where it is whole and kept already. */
async function keysOfUploads({ readLong }: Store, { parts }: FileStore): Promise<string[]> {
  const open = await readLong.select({ key: photographUploads.partKey }).from(photographUploads);
  return open.flatMap(({ key }) => [key, parts.keptAs(key)]);
}

async function knownKeys(store: Store): Promise<Set<string>> {
  const known = new Set<string>();
  let after = "" as Id<"Photograph">;
  while (true) {
    const rows = await store.readLong.select({
      id: photographs.id,
      keys: {
        original: photographs.originalKey,
        thumb: photographs.thumbKey,
        view: photographs.viewKey,
        export: photographs.exportKey,
        tiles: photographs.tilesKey,
      },
    }).from(photographs).where(gt(photographs.id, after))
      .orderBy(asc(photographs.id)).limit(rowsAtOnce);
    for (const { keys } of rows) {
      for (const key of Object.values(keys)) if (key !== null) known.add(key);
    }
    const last = rows.at(-1);
    if (!last) return known;
    after = last.id;
  }
}
