/** What a photograph's file says of itself before anything of it is opened. */
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";

/** Why it must not be opened, or what opening it would take. */
export type Examined = PhotographRefusal | {
  /** Bytes that its decoder holds at once beside the rows in hand; undefined where it is few. */
  readonly held?: number;
  /** How many pixels, where the file's first bytes say so. */
  readonly pixels?: number;
};

/**
 * The most that a decoder may hold, so that the child, 90 MB by itself, stays below 300 MB: a
 * progressive JPEG of 50 megapixels (4:2:0, two bytes a coefficient).
 */
export const mostHeld = 150_000_000;

/** Text, profiles and thumbnails in a camera's file come to a few megabytes at the most. */
export const mostMetadata = 16_000_000;

/** Reads a few bytes here and there of a file that may be large. */
export class Peek {
  readonly #file: Deno.FsFile;
  readonly bytes: number;

  constructor(path: string) {
    this.#file = Deno.openSync(path);
    this.bytes = this.#file.statSync().size;
  }

  /** Fewer bytes where the file ends before. */
  at(offset: number, length: number): DataView {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.bytes - offset)));
    this.#file.seekSync(offset, Deno.SeekMode.Start);
    let filled = 0;
    while (filled < bytes.length) {
      const read = this.#file.readSync(bytes.subarray(filled));
      if (read === null) break;
      filled += read;
    }
    return new DataView(bytes.buffer, 0, filled);
  }

  text(offset: number, length: number): string {
    return textOf(this.at(offset, length), 0, length);
  }

  [Symbol.dispose](): void {
    this.#file.close();
  }
}

export function textOf(view: DataView, offset: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}
