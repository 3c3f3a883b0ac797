/**
 * The program of the image child: opens photographs that strangers sent, so it runs apart from the
 * server, with no network, no programs and almost no files (imageChildPermissions). It reads one
 * line of JSON for each photograph and answers with one; when its input ends, so does it.
 *
 * One decode makes the view, and all else comes from the view: four times the speed of a decode for
 * each. Nothing of the original's metadata is passed on, so no place or camera reaches a page.
 */
import { setPriority } from "node:os";
import sharp from "sharp";
import { formatOf, type PhotographFormat } from "@/domain/photographs/formats.ts";
import { measure, type Measures } from "@/domain/photographs/measures.ts";
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";
import { takenAt } from "@/domain/photographs/taken_at.ts";
import { headBytes } from "@/domain/photographs/file_store.ts";
import { pathOf } from "@/jobs/outside/file_paths.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import type { ImageReply, PhotographKeys } from "@/jobs/outside/image_reply.ts";
import { lines } from "@/jobs/outside/lines.ts";

const viewSize = 1600;
const thumbSize = 320;
const measuredSize = 800;
const webp = { quality: 82, effort: 2 } as const;
const careful = { limitInputPixels: Number(Deno.args[1]), failOn: "error" } as const;
const white = { r: 255, g: 255, b: 255 };

interface Raw {
  readonly data: Uint8Array;
  readonly info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** The picture as decoded once, upright, in sRGB, no larger than the view. */
interface Decoded extends Raw {
  readonly format: PhotographFormat;
  readonly width: number;
  readonly height: number;
  readonly takenAt: string | undefined;
}

const folder = Deno.args[0]!;
const files = folderFiles(folder);

setPriority(19); // Below every page that someone waits for.
sharp.concurrency(1);
sharp.cache(false);
for await (const line of lines(Deno.stdin.readable)) {
  const reply = await work(JSON.parse(line)).catch(asFailed);
  const bytes = new TextEncoder().encode(`${JSON.stringify(reply)}\n`);
  for (let at = 0; at < bytes.byteLength;) at += await Deno.stdout.write(bytes.subarray(at));
}

async function work({ original, thumb, view }: PhotographKeys): Promise<ImageReply> {
  const path = pathOf(folder, original);
  const format = formatOf(await headOf(path));
  if (!format) return { outcome: "refused", refusal: "not_a_photograph" };
  const decoded = await decode(path, format);
  if (typeof decoded === "string") return { outcome: "refused", refusal: decoded };
  return {
    outcome: "processed",
    format,
    width: decoded.width,
    height: decoded.height,
    ...(decoded.takenAt && { takenAt: decoded.takenAt }),
    ...await measured(decoded),
    view: await keepPicture(view, decoded, viewSize),
    thumb: await keepPicture(thumb, decoded, thumbSize),
  };
}

async function headOf(path: string): Promise<Uint8Array> {
  using file = await Deno.open(path);
  const head = new Uint8Array(headBytes);
  return head.subarray(0, await file.read(head) ?? 0);
}

async function decode(
  path: string,
  format: PhotographFormat,
): Promise<Decoded | PhotographRefusal> {
  try {
    const found = await sharp(path, careful).metadata();
    if (found.format !== format) return "not_a_photograph";
    if ((found.pages ?? 1) > 1) return "animated";
    const { data, info } = await sharp(path, careful)
      .autoOrient()
      .resize(viewSize, viewSize, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: white })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return {
      format,
      width: found.autoOrient.width,
      height: found.autoOrient.height,
      takenAt: found.exif && takenAt(found.exif),
      data,
      info,
    };
  } catch (error) {
    return /exceeds pixel limit/.test(String(error)) ? "too_many_pixels" : "damaged";
  }
}

function pictureFrom({ data, info: { width, height, channels } }: Raw) {
  return sharp(data, { raw: { width, height, channels } });
}

async function measured(decoded: Raw): Promise<Measures> {
  const { data, info } = await pictureFrom(decoded)
    .resize(measuredSize, measuredSize, { fit: "inside" })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return measure(data, info.width, info.height);
}

async function keepPicture(key: string, decoded: Raw, size: number) {
  const { data, info } = await pictureFrom(decoded)
    .resize(size, size, { fit: "inside", withoutEnlargement: true })
    .webp(webp)
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, ...await files.write(key, data) };
}

function asFailed(error: unknown): ImageReply {
  return { outcome: "failed", message: String(error).slice(0, 2000) };
}
