/** Why a photograph that was stored could not be used, and what a person can do about it. */
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
