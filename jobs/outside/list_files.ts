import { join } from "node:path";
import type { ListedFile } from "@/domain/photographs/file_store.ts";

/** Walks these areas of the files' folder; a file or folder that is not there, or goes away meanwhile, is passed over. */
export async function* listFiles(
  folder: string,
  areas: readonly string[],
): AsyncIterable<ListedFile> {
  for (const area of areas) {
    for await (const shard of entriesOf(join(folder, area))) {
      if (!shard.isDirectory) continue;
      for await (const entry of entriesOf(join(folder, area, shard.name))) {
        const key = `${area}/${shard.name}/${entry.name}`;
        const info = await Deno.stat(join(folder, key)).catch(() => undefined);
        if (info) yield { key, bytes: info.size, changedAt: info.mtime ?? new Date(0) };
      }
    }
  }
}

async function* entriesOf(folder: string): AsyncIterable<Deno.DirEntry> {
  try {
    yield* Deno.readDir(folder);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
