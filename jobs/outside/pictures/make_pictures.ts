/**
 * One decode makes all that is kept of a photograph: the copy for other systems, from it the view,
 * and from the view the thumbnail and the measures. Nothing of the original's metadata is passed
 * on, so no place or camera leaves it.
 */
import sharp from "sharp";
import { viewSize } from "@/domain/photographs/tiles.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { measurePicture } from "@/domain/photographs/verdict.ts";
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";
import type { PhotographKeys } from "@/jobs/outside/image_reply.ts";
import { careful, white } from "@/jobs/outside/pictures/careful.ts";
import { type Original, orRefusal } from "@/jobs/outside/pictures/open_original.ts";
import { turnOf } from "@/jobs/outside/pictures/orientation.ts";

/**
 * Five megapixels of a photograph fit 5 MB at a quality that hides nothing; larger ones cost as
 * much time again, and whoever needs more takes the original.
 */
const exportSize = 2560;
/** What e-RS takes as an attachment (NHS England, e-RS attachments guidance). */
const exportBytes = 5_000_000;
const exportQualities = [90, 80, 65, 50, 30] as const;
const thumbSize = 320;
const webp = { quality: 82, effort: 2 } as const;

export interface Raw {
  readonly data: Uint8Array;
  readonly info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** Upright and in sRGB, as large as the largest of the pictures. */
export function openSmall(original: Original): Promise<Raw | PhotographRefusal> {
  return orRefusal(async () => {
    const { mirrored, quarters } = turnOf(original.orientation);
    // Colours are converted when the picture is small: that takes longer than all the rest.
    const stored = sharp(original.path, { ...careful, ignoreIcc: original.profiled })
      .resize(exportSize, exportSize, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: white })
      .flop(mirrored)
      .toColourspace("srgb");
    const small = await (original.profiled ? stored.keepIccProfile() : stored)
      .tiff({ compression: "none" }).toBuffer();
    return await sharp(small).rotate(90 * quarters).toColourspace("srgb").raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
  });
}

export async function makePictures(
  files: FileStore,
  keys: PhotographKeys,
  original: Pick<Original, "width" | "height">,
  small: Raw,
) {
  const exported = await exportCopy(small);
  const view = await resized(small, viewSize);
  const thumb = await resized(view, thumbSize);
  const keep = async (key: string, { info: { width, height } }: Raw, bytes: Uint8Array) => ({
    width,
    height,
    ...await files.write(key, bytes),
  });
  return {
    measures: measurePicture(view.data, view.info.width, view.info.height, original),
    export: await keep(keys.export, small, exported),
    view: await keep(keys.view, view, await pictureFrom(view).webp(webp).toBuffer()),
    thumb: await keep(keys.thumb, thumb, await pictureFrom(thumb).webp(webp).toBuffer()),
  };
}

function pictureFrom({ data, info: { width, height, channels } }: Raw) {
  return sharp(data, { raw: { width, height, channels } });
}

async function resized(picture: Raw, size: number): Promise<Raw> {
  if (Math.max(picture.info.width, picture.info.height) <= size) return picture;
  return await pictureFrom(picture).resize(size, size, { fit: "inside" }).raw()
    .toBuffer({ resolveWithObject: true });
}

async function exportCopy(small: Raw): Promise<Uint8Array> {
  for (const quality of exportQualities) {
    const bytes = await pictureFrom(small).jpeg({ quality }).toBuffer();
    if (bytes.byteLength <= exportBytes) return bytes;
  }
  throw new Error("Cannot make a copy of five megapixels fit 5 MB at any quality");
}
