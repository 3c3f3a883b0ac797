/** The install's own secrets: small files in a folder of the data folder, where there are any. */
import { join } from "node:path";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";

export const secretName = /^[a-z0-9][a-z0-9_.-]*$/;

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

/** Copies one and reads it again. */
export async function copySecret(from: string, to: string, name: string) {
  await Deno.mkdir(to, { recursive: true, mode: 0o700 });
  await writeWhole(join(to, name), await Deno.readFile(join(from, name)));
  return await hashFile(join(to, name));
}
