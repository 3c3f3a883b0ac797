/** A secret of the install's own, made when it is first asked for; backups take it along. */
import { join } from "node:path";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import type { DataFolder } from "@/commands/data_folder.ts";
import { newToken } from "@/domain/access/hash_token.ts";

/** Two processes never make it at once: a data folder belongs to one. */
export async function secretOf(
  { path }: Pick<DataFolder, "path">,
  name: string,
  make: () => string = newToken,
): Promise<string> {
  const folder = join(path, "secrets");
  const file = join(folder, name);
  try {
    return await Deno.readTextFile(file);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
  const secret = make();
  await writeWhole(file, secret);
  return secret;
}
