/** What a backup says of itself. It is written last: without it, a folder holds no backup. */
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { BadSetting } from "@/commands/settings.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

export const databaseName = /^bedside-[0-9TZ]+\.db$/;
export const listName = /^files-[0-9TZ]+\.sha256$/;

const Manifest = z.object({
  kind: z.literal("bedside backup"),
  format: z.literal(1),
  /** Of the Bedside that made it. */
  version: z.string(),
  /** What was done after it is not in the backup. */
  moment: z.iso.datetime(),
  /** Null where the database is kept on a server, and backed up there. */
  database: z.object({
    name: z.string().regex(databaseName),
    bytes: count,
    sha256: hash,
    migration: count,
  }).nullable(),
  /** The last entry of the trail; the one of 64 noughts stands before the first. */
  audit: z.object({ entries: count, sequence: count, hash }),
  /** How many rows each table has. */
  rows: z.record(z.string(), count),
  /** The list of all other files, one `SHA-256  path` a line, as `sha256sum -c` reads it. */
  list: z.object({ name: z.string().regex(listName), sha256: hash, files: count, bytes: count }),
  /** What was wrong with the install itself, in sentences. */
  faults: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

const name = "manifest.json";

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeWhole(join(folder, name), `${JSON.stringify(manifest, null, 2)}\n`);

/** Undefined where the folder holds no backup. Throws BadSetting where it cannot be understood. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  let text: string;
  try {
    text = await Deno.readTextFile(join(folder, name));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
  const parsed = Manifest.safeParse(json(text));
  if (parsed.success) return parsed.data;
  throw new BadSetting(`${join(folder, name)} is damaged, or was written by a newer Bedside`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
