/** After a backup: those go that the rules no longer keep, and then what no other names. */
import { join } from "node:path";
import { tidy } from "@/commands/backup/folder.ts";
import { forget, type Found, type Generation, readList } from "@/commands/backup/generations.ts";
import { filesFolderOf } from "@/commands/backup/manifest.ts";
import type { Instant } from "@/db/columns.ts";
import { type KeepRules, keptBy } from "@/domain/backups/keep.ts";
import { folderFiles } from "@/jobs/outside/files.ts";

export async function removeOld(
  { generations, unreadable }: Found,
  rules: KeepRules,
): Promise<{ kept: number; removed: number }> {
  const moments = keptBy(
    rules,
    generations.map(({ manifest: { moment, faults } }) => ({
      moment: moment as Instant,
      faulty: faults.length > 0,
    })),
  );
  const kept = generations.filter(({ manifest }) => moments.has(manifest.moment as Instant));
  for (const each of generations) if (!kept.includes(each)) await forget(each);
  await tidy(kept[0]!.root, { generations: kept, unreadable });
  const removed = unreadable.length > 0 ? 0 : await removeUnnamed(kept);
  return { kept: kept.length, removed };
}

/** A list that cannot be read, as a whole backup, may name anything: then all of them stay. */
async function removeUnnamed(kept: readonly Generation[]): Promise<number> {
  const named = new Set<string>();
  for (const generation of kept) {
    const list = await readList(generation);
    if (!list) return 0;
    for (const { path } of list) named.add(path);
  }
  let removed = 0;
  for (const name of new Set(kept.map(({ manifest }) => filesFolderOf(manifest)))) {
    const files = folderFiles(join(kept[0]!.root, name));
    for await (const { key } of files.list()) {
      if (named.has(`${name}/${key}`)) continue;
      await files.remove(key);
      removed++;
    }
  }
  return removed;
}
