/** Files that a photograph needs while its pictures are made, and the next child clears away. */
import { join } from "node:path";
import { incoming } from "@/jobs/outside/file_paths.ts";

const prefix = "pictures-";

export interface Temporary extends Disposable {
  /** A new path each time; what comes to lie there goes away in the end. */
  path(ending?: string): string;
}

export function temporaryFiles(folder: string): Temporary {
  const made: string[] = [];
  return {
    path(ending = "") {
      const path = join(folder, incoming, `${prefix}${crypto.randomUUID()}${ending}`);
      made.push(path);
      return path;
    },
    [Symbol.dispose]() {
      for (const path of made) removeIfThere(path);
    },
  };
}

/** An earlier child may have been killed: there is one at a time, so all of these were its own. */
export function clearTemporary(folder: string): void {
  for (const { name } of Deno.readDirSync(join(folder, incoming))) {
    if (name.startsWith(prefix)) removeIfThere(join(folder, incoming, name));
  }
}

function removeIfThere(path: string): void {
  try {
    Deno.removeSync(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
