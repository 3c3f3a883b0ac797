import type { ByteRange, OpenFile } from "@/domain/photographs/file_store.ts";
import { asFileFailure } from "@/jobs/outside/file_faults.ts";

const pieceBytes = 64 * 1024;

/** The whole file, or the bytes of a range that lies inside it. */
export async function openFile(path: string, range?: ByteRange): Promise<OpenFile> {
  let file: Deno.FsFile | undefined;
  try {
    file = await Deno.open(path);
    if (!range) return { bytes: (await file.stat()).size, stream: file.readable };
    await file.seek(range.first, Deno.SeekMode.Start);
    const bytes = range.last - range.first + 1;
    return { stream: streamOf(file, bytes), bytes };
  } catch (error) {
    file?.close();
    throw asFileFailure(error, "reading");
  }
}

function streamOf(file: Deno.FsFile, bytes: number): OpenFile["stream"] {
  let left = bytes;
  return new ReadableStream({
    async pull(controller) {
      const piece = new Uint8Array(Math.min(left, pieceBytes));
      const read = left === 0 ? null : await readInto(file, piece);
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

/** A stream that fails is not cancelled any more: nobody else would close its file. */
async function readInto(file: Deno.FsFile, piece: Uint8Array): Promise<number | null> {
  try {
    return await file.read(piece);
  } catch (error) {
    file.close();
    throw error;
  }
}
