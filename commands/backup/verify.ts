/** Is a backup still what it was when it was made? Reads all of it, and changes nothing. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { factsOf } from "@/commands/backup/facts.ts";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { openCopy } from "@/db/copy.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";

export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
}

/** Sentences about what is damaged or missing. */
export async function* verifyBackup(
  folder: string,
  { database, list, audit, faults }: Manifest,
): AsyncGenerator<string> {
  const text = await Deno.readTextFile(join(folder, list.name)).catch(() => "");
  const whole = createHash("sha256").update(text).digest("hex") === list.sha256;
  if (!whole) yield `${list.name} is damaged or missing`;
  for (const { path, sha256 } of whole ? listedIn(text) : []) {
    const found = await hashFile(join(folder, path));
    if (!found) yield `${path} is missing`;
    else if (found.sha256 !== sha256) yield `${path} is damaged`;
  }
  if (!database) return;
  const found = await hashFile(join(folder, database.name));
  if (found?.sha256 !== database.sha256) {
    yield `${database.name} is ${found ? "damaged" : "missing"}`;
    return;
  }
  using copy = openCopy(join(folder, database.name));
  const facts = await factsOf(copy.read);
  yield* facts.faults.filter((fault) => !faults.includes(fault));
  if (facts.audit.hash !== audit.hash) yield "The audit trail does not end as the manifest says";
}

const line =
  /^([0-9a-f]{64}) {2}(files\/[a-z]+\/[0-9a-f]{2}\/[0-9a-z][0-9a-z_.-]*|secrets\/[a-z0-9][a-z0-9_.-]*)$/;

/** What a list names, once it was found to be whole. */
export function listedIn(text: string): ListedFile[] {
  return text.split("\n").filter(Boolean).map((each) => {
    const [, sha256, path] = line.exec(each) ?? [];
    if (!sha256 || !path) throw new Error("Cannot read the list of a backup");
    return { path, sha256 };
  });
}
