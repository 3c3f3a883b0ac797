/**
 * A HEIC as libheif decodes it, put down as a TIFF that sharp can read. It is decoded as it was
 * stored: how it stands upright is told, and done once, where the picture is small.
 */
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";
import { giveBack } from "@/jobs/outside/pictures/give_back.ts";
import { Answers, type Heif, loadHeif } from "@/jobs/outside/pictures/heif_library.ts";
import {
  type Orientation,
  orientationAfter,
  type Step,
} from "@/jobs/outside/pictures/orientation.ts";
import { type Plane, type Planes, rowsFrom } from "@/jobs/outside/pictures/plane_rows.ts";
import { TiffFile } from "@/jobs/outside/pictures/tiff_file.ts";

/**
 * A HEVC picture is held twice while it is decoded, so one of more pixels would take the child above
 * 300 MB. Phones save a grid of small ones (HEVC itself ends at 36 megapixels a picture, level 6.2).
 */
const mostPixelsAFrame = 30_000_000;
const mostMegabytes = 200;

const asItIs = 99;
const channels = { light: 0, blue: 1, red: 2, alpha: 6 } as const;
const fourLetters = (name: string) =>
  [...name].reduce((word, letter) => word * 256 + letter.charCodeAt(0), 0);
const [irot, imir, clap] = ["irot", "imir", "clap"].map(fourLetters);

export interface Decoding {
  readonly path: string;
  /** Where the TIFF goes. */
  readonly into: string;
  readonly mostPixels: number;
  readonly profile: Uint8Array | undefined;
}

/** How it stands upright, or why it cannot be used. */
export function decodeHeic(decoding: Decoding): Orientation | PhotographRefusal {
  try {
    return decode(loadHeif(), decoding);
  } finally {
    giveBack();
  }
}

function decode(heif: Heif, { path, into, mostPixels, profile }: Decoding) {
  const answers = new Answers(heif);
  const context = heif._heif_context_alloc();
  limit(heif, context, mostPixels);
  const bytes = Deno.readFileSync(path);
  const copy = heif._malloc(bytes.length);
  heif.HEAPU8.set(bytes, copy);
  heif._heif_context_read_from_memory_without_copy(answers.error, context, copy, bytes.length, 0);
  if (answers.failed) return "damaged";
  heif._heif_context_get_primary_image_handle(answers.error, context, answers.at);
  if (answers.failed) return "damaged";
  const handle = answers.word();

  heif._heif_image_handle_get_image_tiling(answers.error, handle, 0, answers.at);
  if (answers.failed) return "damaged";
  // heif_image_tiling: version, columns, rows, the size of a tile, the size of the whole.
  if (answers.word(3) * answers.word(4) > mostPixelsAFrame) return "too_many_pixels";
  const [width, height] = [answers.word(5), answers.word(6)];

  const shown = shownOf(heif, context, handle, answers, width, height);
  if (!shown) return "damaged";
  const options = heif._heif_decoding_options_alloc();
  heif.HEAPU8[options + 1] = 1; // ignore_transformations
  heif._heif_decode_image(answers.error, handle, answers.at, asItIs, asItIs, options);
  if (answers.failed) return "damaged";
  const planes = planesOf(heif, answers.word(), answers);
  if (!planes || planes.light.width < width || planes.light.height < height) return "damaged";
  put(planes, shown, into, profile);
  return orientationAfter(shown.steps);
}

/** heif_security_limits, of libheif 1.23: 64 bits each, the upper 32 of them zero. */
function limit(heif: Heif, context: number, mostPixels: number): void {
  const limits = heif._heif_context_get_security_limits(context) >> 2;
  heif.HEAPU32[limits + 2] = mostPixels;
  heif.HEAPU32[limits + 3] = 0;
  heif.HEAPU32[limits + 10] = mostMegabytes * 1_000_000; // max_memory_block_size
  heif.HEAPU32[limits + 11] = 0;
}

/** What of the stored picture is shown, and how it is turned afterwards. */
interface Shown {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly steps: readonly Step[];
}

/** Undefined where it is cropped after it was turned: ISO 23000-22 (MIAF) puts that first. */
function shownOf(
  heif: Heif,
  context: number,
  handle: number,
  answers: Answers,
  width: number,
  height: number,
): Shown | undefined {
  const item = heif._heif_image_handle_get_item_id(handle);
  const count = heif._heif_item_get_transformation_properties(context, item, answers.at, 16);
  const properties = Array.from({ length: count }, (_, at) => answers.word(at));
  let shown = { left: 0, top: 0, width, height };
  const steps: Step[] = [];
  for (const property of properties) {
    const type = heif._heif_item_get_property_type(context, item, property);
    if (type === clap) {
      if (steps.length > 0) return undefined;
      const borders = [0, 1, 2, 3].map((side) => answers.at + 4 * side) as [
        left: number,
        top: number,
        right: number,
        bottom: number,
      ];
      heif._heif_item_get_property_transform_crop_borders(
        context,
        item,
        property,
        width,
        height,
        ...borders,
      );
      const [left, top, right, bottom] = [0, 1, 2, 3].map((side) => answers.word(side) | 0);
      shown = {
        left: left!,
        top: top!,
        width: width - left! - right!,
        height: height - top! - bottom!,
      };
    } else if (type === irot) {
      const degrees = heif._heif_item_get_property_transform_rotation_ccw(context, item, property);
      steps.push({ turnedAnticlockwise: degrees / 90 as 0 | 1 | 2 | 3 });
    } else if (type === imir) {
      const way = heif._heif_item_get_property_transform_mirror(context, item, property);
      steps.push({ mirrored: way === 1 ? "left to right" : "top to bottom" });
    }
  }
  const inside = shown.left >= 0 && shown.top >= 0 && shown.width > 0 && shown.height > 0 &&
    shown.left + shown.width <= width && shown.top + shown.height <= height;
  return inside ? { ...shown, steps } : undefined;
}

function planesOf(heif: Heif, image: number, answers: Answers): Planes | undefined {
  const plane = (channel: number): Plane | undefined => {
    if (!heif._heif_image_has_channel(image, channel)) return undefined;
    const at = heif._heif_image_get_plane_readonly2(image, channel, answers.at);
    const bits = heif._heif_image_get_bits_per_pixel_range(image, channel);
    const width = heif._heif_image_get_width(image, channel);
    const height = heif._heif_image_get_height(image, channel);
    const wide = bits > 8;
    const stride = answers.word() >> (wide ? 1 : 0);
    const samples = wide
      ? heif.HEAPU16.subarray(at >> 1, (at >> 1) + stride * height)
      : heif.HEAPU8.subarray(at, at + stride * height);
    return { samples, width, height, stride, bits };
  };
  const light = plane(channels.light);
  if (!light) return undefined;
  const [blue, red, alpha] = [channels.blue, channels.red, channels.alpha].map(plane);
  heif._heif_image_get_nclx_color_profile(answers.error, image, answers.at);
  const named = answers.failed ? 0 : answers.word();
  return {
    light,
    ...(blue && red && { blue, red }),
    ...(alpha && { alpha }),
    // heif_color_profile_nclx: version, primaries, transfer, matrix, full range.
    matrix: named ? heif.HEAPU32[(named >> 2) + 3]! : 6,
    fullRange: named ? heif.HEAPU8[named + 16] === 1 : true,
  };
}

function put(
  planes: Planes,
  { left, top, width, height }: Shown,
  into: string,
  profile: Uint8Array | undefined,
): void {
  const fill = rowsFrom(planes);
  const whole = new Uint8Array(planes.light.width * 3);
  using file = new TiffFile(into, width, height, profile);
  for (let y = 0; y < height; y++) {
    fill(top + y, whole);
    file.nextRow().set(whole.subarray(left * 3, (left + width) * 3));
  }
}
