/** Where the built files are and what they are called: all that serving them needs to know. */
import { join } from "node:path";

export interface BuiltManifest {
  readonly fingerprint: string;
  /** The name pages use → the hashed file. */
  readonly files: Readonly<Record<string, string>>;
}

export const projectFolder = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
export const builtFolder = join(projectFolder, "static/built");

export async function readManifest(folder: string): Promise<BuiltManifest | undefined> {
  try {
    return JSON.parse(await Deno.readTextFile(join(folder, "manifest.json")));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
