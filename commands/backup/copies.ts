/** Copies of photographs in a folder of backups, as they are or encrypted. */
import { createHash, type Hash } from "node:crypto";
import type { Encryption } from "@/commands/backup/encryption.ts";
import type { Bytes, FileStore } from "@/domain/photographs/file_store.ts";
import type { Copies } from "@/domain/photographs/copy_files.ts";

/**
 * `listed` has the hash of each that an earlier backup has. What is as it was then is never
 * written over: the earlier backup would be damaged by it. What is encrypted tells nothing more.
 */
export function copiesIn(
  files: FileStore,
  listed: ReadonlyMap<string, string>,
  encryption: Encryption | undefined,
): Copies {
  return {
    async find(key, sha256) {
      const there = await files.hash(key);
      if (!there) return undefined;
      const asListed = listed.get(key) === there.sha256;
      const good = encryption || sha256 === undefined ? asListed : there.sha256 === sha256;
      return { ...there, good };
    },
    async write(key, body) {
      const hash = createHash("sha256");
      const plain = ReadableStream.from(hashed(body, hash));
      await files.write(key, encryption ? await encryption.encrypt(plain) : plain);
      const stored = await files.hash(key);
      if (!stored) throw new Error(`Cannot find ${key} where it was just written`);
      // Read again from the disk: what went in may not be what lies there.
      return { ...stored, written: encryption ? hash.digest("hex") : stored.sha256 };
    },
  };
}

async function* hashed(body: Bytes, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    hash.update(chunk);
    yield chunk;
  }
}
