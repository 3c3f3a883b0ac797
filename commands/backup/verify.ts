/** Is a backup still what it was when it was made? Reads all of it, and changes nothing. */
import { join } from "node:path";
import { factsOf } from "@/commands/backup/facts.ts";
import { type Generation, readList } from "@/commands/backup/generations.ts";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { openCopy } from "@/db/copy.ts";
import { hashFile } from "@/jobs/outside/hash_file.ts";

/** Opens what is encrypted; undefined where there is nothing to open it with. */
export type Opener = (sealed: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>;

/** Sentences about what is damaged or missing. */
export async function* verifyBackup(
  generation: Generation,
  open?: Opener,
): AsyncGenerator<string> {
  const { folder, root, manifest } = generation;
  const list = await readList(generation);
  if (!list) yield `${manifest.list.name} is damaged or missing`;
  for (const { path, sha256 } of list ?? []) {
    const found = await hashFile(join(root, path));
    if (!found) yield `${path} is missing`;
    else if (found.sha256 !== sha256) yield `${path} is damaged`;
    else if (manifest.encrypted && open) yield* opened(join(root, path), path, open);
  }
  const { database } = manifest;
  if (!database) return;
  const path = join(folder, database.name);
  const found = await hashFile(path);
  if (found?.sha256 !== database.sha256) {
    yield `${database.name} is ${found ? "damaged" : "missing"}`;
  } else if (!manifest.encrypted) yield* wrongIn(path, manifest);
  // It was looked through before it was encrypted, and opens to nothing else.
  else if (open) yield* opened(path, database.name, open);
}

/** What a database says, against what its manifest says of it. */
export async function* wrongIn(path: string, { audit, faults }: Manifest): AsyncGenerator<string> {
  using copy = openCopy(path);
  const facts = await factsOf(copy.read);
  yield* facts.faults.filter((fault) => !faults.includes(fault));
  if (facts.audit.hash !== audit.hash) yield "The audit trail does not end as the manifest says";
}

/** Reads it to its end and keeps nothing: every piece of it is sealed. */
async function* opened(path: string, name: string, open: Opener): AsyncGenerator<string> {
  const { readable } = await Deno.open(path);
  const plain = await open(readable);
  try {
    await plain.pipeTo(new WritableStream());
  } catch {
    yield `${name} cannot be opened to its end`;
  }
}
