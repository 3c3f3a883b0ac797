import { type Generation, readList } from "@/commands/backup/generations.ts";
import { filesFolderOf } from "@/commands/backup/manifest.ts";

/** The hash of each photograph's file that backups have in this folder of theirs, by its key. */
export async function listedFiles(
  generations: readonly Generation[],
  filesFolder: string,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const generation of generations) {
    if (filesFolderOf(generation.manifest) !== filesFolder) continue;
    for (const { path, sha256 } of await readList(generation) ?? []) {
      if (path.startsWith(`${filesFolder}/`)) {
        hashes.set(path.slice(filesFolder.length + 1), sha256);
      }
    }
  }
  return hashes;
}
