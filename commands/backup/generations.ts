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

export interface Found {
  /** Oldest first. */
  readonly generations: readonly Generation[];
  /** Folders of backups whose manifest says nothing. */
  readonly unreadable: readonly string[];
}

/** One that was made before there were several lies in the folder itself. */
export async function generationsIn(root: string): Promise<Found> {
  const names = await Array.fromAsync(Deno.readDir(root), ({ name }) => name).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  });
  const generations: Generation[] = [];
  const unreadable: string[] = [];
  for (const name of [".", ...names.filter(isStamp).sort()]) {
    const folder = resolve(root, name);
    try {
      const manifest = await readManifest(folder);
      if (manifest) generations.push({ manifest, root, folder });
    } catch (error) {
      if (!(error instanceof BadSetting)) throw error;
      unreadable.push(folder);
    }
  }
  return { generations, unreadable };
}

/**
 * The newest of a folder, or the one whose own folder is named. Where the newest cannot be read,
 * throws: nobody goes further back without having said so.
 */
export async function generationAt(given: string): Promise<Generation> {
  const folder = resolve(given);
  const isOne = isStamp(basename(folder));
  const { generations, unreadable } = await generationsIn(isOne ? dirname(folder) : folder);
  const newest = generations.at(-1);
  const wanted = isOne ? folder : [newest?.folder ?? "", ...unreadable].toSorted().at(-1)!;
  if (unreadable.includes(wanted)) {
    throw new BadSetting(
      `${wanted}/manifest.json is damaged, or was written by a newer Bedside. For an earlier backup name its folder`,
    );
  }
  const found = generations.find((each) => each.folder === wanted);
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
