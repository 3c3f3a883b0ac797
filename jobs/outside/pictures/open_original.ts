/** From a file that a stranger sent to a picture that sharp can read, or to why it is refused. */
import sharp, { type Metadata } from "sharp";
import type { PhotographFormat } from "@/domain/photographs/formats.ts";
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";
import { takenAt } from "@/domain/photographs/taken_at.ts";
import { careful, mostPixels, white } from "@/jobs/outside/pictures/careful.ts";
import { decodeHeic } from "@/jobs/outside/pictures/decode_heic.ts";
import { examine } from "@/jobs/outside/pictures/examine.ts";
import { primariesOf } from "@/jobs/outside/pictures/examine_boxes.ts";
import { Peek } from "@/jobs/outside/pictures/examined.ts";
import {
  asOrientation,
  isSideways,
  type Orientation,
} from "@/jobs/outside/pictures/orientation.ts";
import type { Temporary } from "@/jobs/outside/pictures/temporary.ts";
import { TiffFile } from "@/jobs/outside/pictures/tiff_file.ts";

export interface Original {
  readonly format: PhotographFormat;
  /** Upright, as a person sees it. */
  readonly width: number;
  readonly height: number;
  readonly takenAt: string | undefined;
  /** What to read in its place, as it is stored. */
  readonly path: string;
  readonly orientation: Orientation;
  /** It carries a profile of red, green and blue: it is made small before its colours are converted. */
  readonly profiled: boolean;
  /** Its decoder holds much of it for as long as it is read. */
  readonly heavy: boolean;
}

export async function openOriginal(
  path: string,
  temporary: Temporary,
): Promise<Original | PhotographRefusal> {
  const examined = examine(path, mostPixels);
  if (typeof examined === "string") return examined;
  const { format, held } = examined;
  return await orRefusal(async () => {
    const found = await sharp(path, careful).metadata();
    if (!isOfFormat(found, format)) return "not_a_photograph";
    // What else lies in a HEIC or AVIF, or as smaller ones in a TIFF, is beside the picture.
    if ((found.pages ?? 1) > 1 && format === "webp") return "animated";
    const readable = await asReadable(path, found, temporary);
    if (typeof readable === "string") return readable;
    const sideways = isSideways(readable.orientation);
    return {
      format,
      width: sideways ? readable.height : readable.width,
      height: sideways ? readable.width : readable.height,
      takenAt: found.exif && takenAt(found.exif),
      path: readable.path,
      orientation: readable.orientation,
      profiled: readable.profiled,
      heavy: held > 0 && readable.path === path,
    };
  });
}

/** What a decoder makes of a damaged file is an error of many words. */
export async function orRefusal<T>(
  work: () => Promise<T | PhotographRefusal>,
): Promise<T | PhotographRefusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || !(error instanceof Error)) throw error;
    if (!isOfSharp(error)) throw error;
    return /exceeds (?:pixel|file size) limit/.test(error.message) ? "too_many_pixels" : "damaged";
  }
}

/** sharp's own errors are plain ones, of the picture; a full disk or a lost file has a class or code. */
const isOfSharp = (error: Error) =>
  error.constructor === Error && !("code" in error) && !/write|no space/i.test(error.message);

function isOfFormat({ format, compression }: Metadata, expected: PhotographFormat): boolean {
  if (expected === "avif") return format === "heif" && compression === "av1";
  return format === expected;
}

type Readable = Pick<Original, "path" | "orientation" | "width" | "height" | "profiled">;

async function asReadable(
  path: string,
  found: Metadata,
  temporary: Temporary,
): Promise<Readable | PhotographRefusal> {
  const { width, height } = found;
  const boxed = found.format === "heif";
  const named = boxed && !found.icc ? await profileNamedIn(path) : undefined;
  if (boxed && found.compression === "hevc") {
    const into = temporary.path(".tif");
    const profile = found.icc ?? named;
    const orientation = decodeHeic({ path, into, mostPixels, profile });
    if (typeof orientation === "string") return orientation;
    const stored = await sharp(into, careful).metadata();
    return { ...sizeOf(stored), path: into, orientation, profiled: profile !== undefined };
  }
  if (named) {
    const into = temporary.path(".tif");
    await putWithProfile(path, into, named);
    return { path: into, width, height, orientation: 1, profiled: true };
  }
  const orientation = asOrientation(found.orientation);
  return { path, width, height, orientation, profiled: isColour(found) && found.icc !== undefined };
}

const sizeOf = ({ width, height }: Metadata) => ({ width, height });

const isColour = ({ space }: Metadata) => space === "srgb" || space === "rgb16";

const displayP3 = 12;

/** HEIC and AVIF may name their colours by a number in place of a profile. */
async function profileNamedIn(path: string): Promise<Uint8Array | undefined> {
  using file = new Peek(path);
  if (primariesOf(file) !== displayP3) return undefined;
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: white } });
  const { icc } = await sharp(await dot.withIccProfile("p3").png().toBuffer()).metadata();
  return icc;
}

async function putWithProfile(path: string, into: string, profile: Uint8Array): Promise<void> {
  const { data, info } = await sharp(path, careful).flatten({ background: white })
    .toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  using file = new TiffFile(into, info.width, info.height, profile);
  const rowBytes = info.width * 3;
  for (let y = 0; y < info.height; y++) {
    file.nextRow().set(data.subarray(y * rowBytes, (y + 1) * rowBytes));
  }
}
