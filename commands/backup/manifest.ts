/** What a backup says of itself. It is written last: without it, a folder holds no backup. */
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { BadSetting } from "@/commands/settings.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** With a moment in them where a folder holds one backup alone, as Bedside made them once. */
export const databaseName = /^bedside(-[0-9TZ]+)?\.db(\.age)?$/;
export const listName = /^files(-[0-9TZ]+)?\.sha256$/;
/** By whom its files can be read: others have a folder of their own. */
export const encryptedFolder = /^encrypted-[0-9a-f]{16}$/;

const Manifest = z.object({
  kind: z.literal("bedside backup"),
  /** 1: alone in its folder. 2: one of several, which share their files. */
  format: z.union([z.literal(1), z.literal(2)]),
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
  audit: z.object({
    entries: count,
    sequence: count,
    hash,
    at: z.iso.datetime().nullable().default(null),
  }),
  /** How many rows each table has. */
  rows: z.record(z.string(), count),
  /** The list of all other files, one `SHA-256  path` a line, as `sha256sum -c` reads it. */
  list: z.object({ name: z.string().regex(listName), sha256: hash, files: count, bytes: count }),
  /** Null where it can be read by whoever has it. */
  encrypted: z.object({
    folder: z.string().regex(encryptedFolder),
    opensBy: z.enum(["key", "passphrase"]),
  }).nullable().default(null),
  /** What was wrong with the install itself, in sentences. */
  faults: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestName = "manifest.json";

/** Where the photographs of a backup lie, from the folder it is in with others. */
export const filesFolderOf = ({ encrypted }: Pick<Manifest, "encrypted">): string =>
  encrypted?.folder ?? "files";

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeWhole(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);

/** Undefined where the folder holds no backup. Throws BadSetting where it cannot be understood. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  let text: string;
  try {
    text = await Deno.readTextFile(join(folder, manifestName));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) {
      return undefined;
    }
    throw error;
  }
  const parsed = Manifest.safeParse(json(text));
  if (parsed.success) return parsed.data;
  throw new BadSetting(
    `${join(folder, manifestName)} is damaged, or was written by a newer Bedside`,
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
