import { join } from "node:path";
import type { ListedFile } from "@/domain/photographs/file_store.ts";
import { areas } from "@/jobs/outside/file_paths.ts";

/** Walks the files' folder; a file that goes away meanwhile is passed over. */
export async function* listFiles(folder: string): AsyncIterable<ListedFile> {
  for (const area of areas) {
    for await (const shard of Deno.readDir(join(folder, area))) {
      if (!shard.isDirectory) continue;
      for await (const entry of Deno.readDir(join(folder, area, shard.name))) {
        const key = `${area}/${shard.name}/${entry.name}`;
        const info = await Deno.stat(join(folder, key)).catch(() => undefined);
        if (info) yield { key, bytes: info.size, changedAt: info.mtime ?? new Date(0) };
      }
    }
  }
}
