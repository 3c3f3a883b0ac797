import { dirname } from "node:path";
import { syncFolder } from "@/jobs/outside/sync_folder.ts";

/** All of it or nothing, also when the power goes: temporary file, its bytes on the disk, its name. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  await writeStream(path, [bytes]);
}

/** The same of what arrives piece by piece. */
export async function writeStream(
  path: string,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const partial = `${path}.partial`;
  {
    using file = await Deno.open(partial, {
      create: true,
      write: true,
      truncate: true,
      mode: 0o600,
    });
    for await (const bytes of content) {
      for (let at = 0; at < bytes.byteLength;) at += await file.write(bytes.subarray(at));
    }
    await file.sync();
  }
  await Deno.rename(partial, path);
  await syncFolder(dirname(path));
}
