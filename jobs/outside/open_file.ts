import type { ByteRange, OpenFile } from "@/domain/photographs/file_store.ts";
import { asFileFailure } from "@/jobs/outside/file_faults.ts";

const pieceBytes = 64 * 1024;

/** The whole file, or the bytes of a range that lies inside it. */
export async function openFile(path: string, range?: ByteRange): Promise<OpenFile> {
  try {
    const file = await Deno.open(path);
    if (!range) return { stream: file.readable, bytes: (await file.stat()).size };
    await file.seek(range.first, Deno.SeekMode.Start);
    const bytes = range.last - range.first + 1;
    return { stream: streamOf(file, bytes), bytes };
  } catch (error) {
    throw asFileFailure(error, "reading");
  }
}

function streamOf(file: Deno.FsFile, bytes: number): OpenFile["stream"] {
  let left = bytes;
  return new ReadableStream({
    async pull(controller) {
      const piece = new Uint8Array(Math.min(left, pieceBytes));
      const read = left === 0 ? null : await file.read(piece);
      if (read === null) {
        file.close();
        controller.close();
      } else {
        left -= read;
        controller.enqueue(piece.subarray(0, read));
      }
    },
    cancel: () => file.close(),
  });
}
