/** Why a photograph that was stored could not be used, and what a person can do about it. */
import { type PhotographFormat, photographFormats } from "@/domain/photographs/formats.ts";

export const photographRefusals = {
  not_a_photograph: {
    label: "Not a photograph",
    words: "This file is not a photograph that can be shown. " +
      "Choose a photograph saved as JPEG, PNG, WebP, AVIF, HEIC or TIFF.",
  },
  too_many_pixels: {
    label: "Too large to show",
    words: "This photograph has more pixels than can be shown. " +
      "Take it again at your camera’s normal size.",
  },
  damaged: {
    label: "Damaged",
    words: "This photograph is damaged or incomplete. " +
      "Add it again from the phone or camera it was taken with.",
  },
  animated: {
    label: "More than one picture",
    words: "This file holds more than one picture. Choose a single still photograph.",
  },
  camera_raw: {
    label: "Raw file of a camera",
    words: "This is the raw file of a camera. Save it as JPEG, and choose that.",
  },
} as const satisfies Record<string, { label: string; words: string }>;

export type PhotographRefusal = keyof typeof photographRefusals;

export const photographRefusalKeys = Object.keys(photographRefusals) as PhotographRefusal[];

interface Refused {
  readonly refusal: PhotographRefusal | null;
  readonly format: PhotographFormat;
  readonly measures: Readonly<Record<string, number>> | null;
}

/** Where only its kind of file is too large to open, another kind of the same photograph is not. */
export function refusalWords({ refusal, format, measures }: Refused): string {
  const { openedUpTo } = measures ?? {};
  if (openedUpTo === undefined) return photographRefusals[refusal ?? "damaged"].words;
  const most = Math.floor(openedUpTo / 1_000_000);
  return format === "jpeg"
    ? `This kind of progressive JPEG can be opened up to ${most} megapixels. ` +
      "Save it again as JPEG that is not progressive, and add that."
    : `This kind of ${
      photographFormats[format].label
    } file can be opened up to ${most} megapixels. ` +
      "Save it as JPEG, and add that.";
}
