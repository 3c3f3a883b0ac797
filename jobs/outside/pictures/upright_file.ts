/**
 * A picture that is stored lying or mirrored, put down upright. A whole turned picture would not
 * fit in the child's memory beside all else, so it is turned a few rows at a time.
 */
import sharp from "sharp";
import { tileSize } from "@/domain/photographs/tiles.ts";
import { careful, white } from "@/jobs/outside/pictures/careful.ts";
import { giveBack } from "@/jobs/outside/pictures/give_back.ts";
import type { Original } from "@/jobs/outside/pictures/open_original.ts";
import { turnOf } from "@/jobs/outside/pictures/orientation.ts";
import type { Temporary } from "@/jobs/outside/pictures/temporary.ts";
import { TiffFile } from "@/jobs/outside/pictures/tiff_file.ts";

/** In sRGB; the original itself where it stands upright and is light to read. */
export async function uprightFile(original: Original, temporary: Temporary): Promise<string> {
  const { mirrored, quarters } = turnOf(original.orientation);
  if (!mirrored && quarters === 0 && !original.heavy) return original.path;
  const unmirrored = temporary.path(".tif");
  await sharp(original.path, careful).flatten({ background: white }).flop(mirrored)
    .toColourspace("srgb")
    .tiff({ compression: "none", tile: true, tileWidth: tileSize, tileHeight: tileSize })
    .toFile(unmirrored);
  if (quarters === 0) return unmirrored;
  const upright = temporary.path(".tif");
  await turn(unmirrored, upright, original, quarters);
  return upright;
}

async function turn(
  from: string,
  into: string,
  { width, height }: Original,
  quarters: 1 | 2 | 3,
): Promise<void> {
  using file = new TiffFile(into, width, height);
  for (let y = 0; y < height; y += tileSize) {
    const rows = Math.min(tileSize, height - y);
    // Where these rows of the upright picture lie in the stored one: the last come first, or its columns do.
    const region = quarters === 2
      ? { left: 0, top: height - y - rows, width, height: rows }
      : { left: quarters === 1 ? y : height - y - rows, top: 0, width: rows, height: width };
    const { data } = await sharp(from, { ...careful, sequentialRead: false })
      .extract(region).rotate(90 * quarters).toColourspace("srgb").raw()
      .toBuffer({ resolveWithObject: true });
    const channels = data.length / (width * rows);
    giveBack();
    for (let row = 0; row < rows; row++) {
      copyRow(data, row * width * channels, channels, file.nextRow());
    }
  }
}

/** Grey becomes three times the same. */
function copyRow(data: Uint8Array, from: number, channels: number, into: Uint8Array): void {
  if (channels === 3) {
    into.set(data.subarray(from, from + into.length));
    return;
  }
  for (let at = 0; at < into.length; at++) into[at] = data[from + Math.floor(at / 3)]!;
}
