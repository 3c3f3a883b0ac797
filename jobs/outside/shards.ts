import { dirname } from "node:path";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

export interface Shards {
  /** Once per shard and process: made, and its name on the disk, before the first file moves in. */
  make(shard: string): Promise<void>;
}

export function shards(): Shards {
  const known = new Map<string, Promise<void>>();
  return {
    make(shard) {
      const before = known.get(shard);
      if (before) return before;
      const made = makeShard(shard);
      known.set(shard, made);
      made.catch(() => known.delete(shard));
      return made;
    },
  };
}

async function makeShard(shard: string): Promise<void> {
  await Deno.mkdir(shard, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(shard));
}
