/**
 * What is wrong with a photograph, to be said and never to block. The sender's browser measures
 * before sending and the image child on the original, by this same code, so it imports nothing that
 * a browser has not.
 */
import type { PhotographFault } from "@/db/schema/photographs.ts";
import { lightOf } from "@/domain/photographs/light.ts";
import { greyScaledTo } from "@/domain/photographs/scaled.ts";
import { sharpnessOf } from "@/domain/photographs/sharpness.ts";

/** Both sides open it at this long side or more, as they like, and the rest is averaged here. */
export const measuredFrom = 1600;
export const measuredLongSide = 800;

export type Thresholds = { readonly [Name in keyof typeof defaultThresholds]: number };

/**
 * Engineering calibrations, not clinical ones: nobody publishes a number for "in focus". What good
 * is comes from the services' guidance: in focus, bright and even light, lesion centred
 * (Homerton; Northern Cancer Alliance "check clarity straight after"). The numbers were set on
 * drawn and harmed pictures (tests/bench/verdict) so that a Gaussian blur of 0.25% of the long side
 * (4 pixels of the 1600 that a clinician looks at) is said, and half a pixel is not; the decision
 * names the seeds. docs/decisions/0016-a-verdict-from-ratios.md
 *
 * A service can have its own: services.verdictThresholds holds those that differ.
 */
export const defaultThresholds = {
  /** Blurred where it is lower. Pictures in focus have 2 to 5. */
  leastSharpness: 1.95,
  /** Of 255. Skin of any colour is brighter where the camera's own meter set the exposure. */
  leastLight: 48,
  /** Paper or a ruler across the middle is less. */
  mostClipped: 0.35,
  /**
   * Pixels of the short side. Homerton asks for the "Large" size when a photograph is e-mailed
   * (960 by 1280 on the usual phone); "Medium" has 480.
   */
  leastShortSide: 700,
} as const;

/**
 * `pixels`: upright or not, 1, 3 or 4 channels, its long side at least measuredFrom or, for a
 * smaller picture, its own. `original`: the size before that.
 */
export function measurePicture(
  pixels: ArrayLike<number>,
  width: number,
  height: number,
  original: { readonly width: number; readonly height: number },
): Record<string, number> {
  const picture = { data: pixels, width, height };
  const grey = greyScaledTo(measuredLongSide, picture);
  const sharpness = sharpnessOf(grey);
  return {
    ...(sharpness !== undefined && { sharpness }),
    ...lightOf(grey, picture),
    shortSide: Math.min(original.width, original.height),
  };
}

/** What was not measured is not judged. In the dark and in the glare, blur cannot be told. */
export function judge(
  measures: Readonly<Record<string, number>>,
  thresholds: Thresholds = defaultThresholds,
): PhotographFault[] {
  const below = (name: string, least: number) => (measures[name] ?? Infinity) < least;
  const faults: PhotographFault[] = [];
  const dark = below("light", thresholds.leastLight);
  const bright = (measures.clipped ?? 0) > thresholds.mostClipped;
  const blurred = below("sharpness", thresholds.leastSharpness);
  if (blurred && !dark && !bright) faults.push("blurred");
  if (dark) faults.push("too_dark");
  if (bright) faults.push("too_bright");
  if (below("shortSide", thresholds.leastShortSide)) faults.push("too_small");
  return faults;
}

/** A service's own over the usual; what is no number, or unknown, is left out. */
export function thresholdsOf(own: unknown): Thresholds {
  const given: Readonly<Record<string, unknown>> = own !== null && typeof own === "object"
    ? { ...own }
    : {};
  const kept = (Object.keys(defaultThresholds) as (keyof Thresholds)[])
    .filter((name) => typeof given[name] === "number" && Number.isFinite(given[name]))
    .map((name) => [name, given[name]]);
  return { ...defaultThresholds, ...Object.fromEntries(kept) };
}
