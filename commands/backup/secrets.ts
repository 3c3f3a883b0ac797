/** The install's own secrets: small files in a folder of the data folder, where there are any. */
import { join } from "node:path";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";
import type { StoredFile } from "@/domain/photographs/file_store.ts";

const secretName = /^[a-z0-9][a-z0-9_.-]*$/;

export const secretsFolder = (path: string) => join(path, "secrets");

export async function secretsIn(folder: string): Promise<string[]> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    return entries.filter(({ name, isFile }) => isFile && secretName.test(name))
      .map(({ name }) => name).sort();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

/** Writes one and reads it again. */
export async function writeSecret(
  folder: string,
  name: string,
  content: Uint8Array,
): Promise<StoredFile> {
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(join(folder, name), content);
  return (await hashFile(join(folder, name)))!;
}
