import { createHash } from "node:crypto";
import type { StoredFile } from "@/domain/photographs/file_store.ts";
import { asFileFailure } from "@/jobs/outside/file_faults.ts";

/** Reads it from the disk, whole; undefined where there is no such file. */
export async function hashFile(path: string): Promise<StoredFile | undefined> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const file = await Deno.open(path);
    for await (const chunk of file.readable) {
      hash.update(chunk);
      bytes += chunk.byteLength;
    }
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw asFileFailure(error, "reading");
  }
  return { sha256: hash.digest("hex"), bytes };
}
