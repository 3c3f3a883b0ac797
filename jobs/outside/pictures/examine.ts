/**
 * Looks at a file's own words before any decoder does: what must not be opened is refused within
 * milliseconds, having cost next to nothing.
 */
import { headBytes } from "@/domain/photographs/file_store.ts";
import { formatOf, type PhotographFormat } from "@/domain/photographs/formats.ts";
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";
import { examineBoxes } from "@/jobs/outside/pictures/examine_boxes.ts";
import { examineJpeg } from "@/jobs/outside/pictures/examine_jpeg.ts";
import { examinePng } from "@/jobs/outside/pictures/examine_png.ts";
import { examineTiff } from "@/jobs/outside/pictures/examine_tiff.ts";
import { examineWebp } from "@/jobs/outside/pictures/examine_webp.ts";
import { type Examined, mostHeld, Peek } from "@/jobs/outside/pictures/examined.ts";

const examiners: Readonly<Record<PhotographFormat, (file: Peek) => Examined>> = {
  jpeg: examineJpeg,
  png: examinePng,
  webp: examineWebp,
  avif: (file) => examineBoxes(file, "avif"),
  heif: (file) => examineBoxes(file, "heif"),
  tiff: examineTiff,
};

/** Its format and what its decoder will hold, or why it is refused. */
export function examine(
  path: string,
  mostPixels: number,
):
  | { readonly format: PhotographFormat; readonly held: number; readonly pixels: number }
  | PhotographRefusal {
  using file = new Peek(path);
  const head = file.at(0, headBytes);
  const format = formatOf(new Uint8Array(head.buffer, 0, head.byteLength));
  if (!format) return "not_a_photograph";
  const examined = examiners[format](file);
  if (typeof examined === "string") return examined;
  const { pixels = 0, held = 0 } = examined;
  if (pixels > mostPixels || held > mostHeld) return "too_many_pixels";
  return { format, held, pixels };
}

/** More than an everyday photograph takes. */
const heavyFrom = 50_000_000;
const heavyHeicPixels = 13_000_000;

/** Whether opening it takes most of what a child may hold. */
export function isHeavy(path: string): boolean {
  const found = examine(path, Infinity);
  if (typeof found === "string") return false;
  return found.held > heavyFrom || (found.format === "heif" && found.pixels > heavyHeicPixels);
}
