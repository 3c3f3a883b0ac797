/** The limits of the verdict as a person reads and types them, each with how far it may be moved. */
import { defaultThresholds, type Thresholds } from "@/domain/photographs/verdict.ts";

export type ThresholdName = keyof Thresholds;

interface ThresholdWords {
  readonly label: string;
  /** What is measured, and what moving the limit does. */
  readonly words: string;
  readonly unit?: string;
  /** How many of the unit are one of what is kept: a share is typed in percent. */
  readonly each: number;
  readonly decimals: number;
}

export const thresholdCatalogue: Readonly<Record<ThresholdName, ThresholdWords>> = {
  leastSharpness: {
    label: "Blurred below",
    words: "How much fine detail there is beside coarser detail. The higher the limit, " +
      "the more photographs are called blurred, good ones among them",
    each: 1,
    decimals: 2,
  },
  leastLight: {
    label: "Too dark below",
    words: "How bright the middle is, from 0 for black to 255 for white. " +
      "The higher the limit, the more photographs are called too dark",
    each: 1,
    decimals: 0,
  },
  mostClipped: {
    label: "Too bright above",
    words: "How much of the middle is burnt out, so that nothing can be seen there. " +
      "The lower the limit, the more photographs are called too bright",
    unit: "%",
    each: 100,
    decimals: 0,
  },
  leastShortSide: {
    label: "Too small below",
    words: "The shorter side of the photograph as it arrived. " +
      "The higher the limit, the more photographs are called too small",
    unit: "pixels",
    each: 1,
    decimals: 0,
  },
};
export const thresholdNames = Object.keys(thresholdCatalogue) as ThresholdName[];

/**
 * In the unit that people type. From half to double of what Bedside ships with: past that a limit
 * calls nothing or everything bad, and what it ships with was all that was measured.
 */
export function rangeOf(name: ThresholdName) {
  const { each, decimals } = thresholdCatalogue[name];
  const shipped = defaultThresholds[name] * each;
  const step = 10 ** decimals;
  return {
    shipped: Math.round(shipped * step) / step,
    least: Math.ceil(shipped / 2 * step) / step,
    most: Math.floor(shipped * 2 * step) / step,
  };
}

/** As it is typed; empty where the service has none of its own. */
export function typedThreshold(name: ThresholdName, own: number | undefined): string {
  if (own === undefined) return "";
  const { each, decimals } = thresholdCatalogue[name];
  return String(Number((own * each).toFixed(decimals)));
}
