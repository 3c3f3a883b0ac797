/** The backups of a folder: each in a folder named by its moment, and all share their photographs. */
import { basename, dirname, join, resolve } from "node:path";
import { type Manifest, manifestName, readManifest } from "@/commands/backup/manifest.ts";
import { type ListedFile, listedIn } from "@/commands/backup/list.ts";
import { isStamp } from "@/commands/backup/stamp.ts";
import { BadSetting } from "@/commands/settings.ts";

export interface Generation {
  readonly manifest: Manifest;
  /** The folder that it shares with others. */
  readonly root: string;
  /** Its own: where its database, its list and its manifest lie. */
  readonly folder: string;
}

/** Oldest first. One that was made before there were several lies in the folder itself. */
export async function generationsIn(root: string): Promise<Generation[]> {
  const names = await Array.fromAsync(Deno.readDir(root), ({ name }) => name).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  });
  const found: Generation[] = [];
  for (const name of [".", ...names.filter(isStamp).sort()]) {
    const folder = resolve(root, name);
    const manifest = await readManifest(folder);
    if (manifest) found.push({ manifest, root, folder });
  }
  return found;
}

/** The newest of a folder, or the one whose own folder is named. */
export async function generationAt(given: string): Promise<Generation> {
  const folder = resolve(given);
  const found = isStamp(basename(folder))
    ? (await generationsIn(dirname(folder))).find((each) => each.folder === folder)
    : (await generationsIn(folder)).at(-1);
  if (!found) throw new BadSetting(`There is no backup in ${folder}`);
  return found;
}

/** Undefined where the list is not as the manifest says. */
export async function readList(
  { folder, manifest }: Generation,
): Promise<ListedFile[] | undefined> {
  const text = await Deno.readTextFile(join(folder, manifest.list.name)).catch(() => "");
  return listedIn(text, manifest.list.sha256);
}

/** From the moment its manifest is away it is no backup any more. */
export async function forget({ root, folder, manifest }: Generation): Promise<void> {
  await Deno.remove(join(folder, manifestName));
  if (folder !== root) return await Deno.remove(folder, { recursive: true });
  for (const name of [manifest.database?.name, manifest.list.name]) {
    if (name) await Deno.remove(join(folder, name)).catch(() => {});
  }
  await Deno.remove(join(folder, "secrets"), { recursive: true }).catch(() => {});
}
