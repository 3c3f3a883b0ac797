/** "Send smaller": the sender's choice on a slow line, never ours. The original is evidence. */
import { jpegHeader } from "@/domain/photographs/jpeg_header.ts";
import { takenAt } from "@/domain/photographs/taken_at.ts";
import { madeSmaller } from "@/static/js/upload/look.js";

/** Still larger than the view that a clinician opens first. */
const longSide = 2500, quality = 0.9;
/** On a line that needs longer than this it is offered. */
export const patienceSeconds = 120;

export const couldBeSmaller = (seen, file) =>
  seen !== undefined && (Math.max(seen.width, seen.height) > longSide || file.size > 4_000_000);

/** Undefined where it cannot be made, or is no smaller. */
export async function smallerOf(file) {
  const made = await madeSmaller(file, longSide, quality);
  if (!made || made.size > file.size * 0.9) return undefined;
  const name = file.name.replace(/\.\w+$/, "") + ".jpg";
  return new File([made], name, { type: "image/jpeg", lastModified: file.lastModified });
}

/** A camera writes what it says of a photograph before the picture itself. */
const headerBytes = 256 * 1024;

/** When the camera says that it took the original: making it smaller leaves that behind. */
export async function takenAtOf(file) {
  const bytes = new Uint8Array(await file.slice(0, headerBytes).arrayBuffer());
  const exif = jpegHeader(bytes)?.exif;
  return exif && takenAt(exif);
}
