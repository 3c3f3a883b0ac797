/** How well lit the middle of a picture is: the corners may be a dermoscope's border, or a wall. */
import { channelsOf, type Grey, type Pixels } from "@/domain/photographs/scaled.ts";

export interface Light {
  /** The middle's median, and a little of its brighter parts, 0 to 255. */
  readonly light: number;
  /** How much of the middle has two colours or more at their end: nothing can be seen there. */
  readonly clipped: number;
}

/** The middle three fifths, both ways. */
const margin = 0.2;
const atItsEnd = 250;

export function lightOf(grey: Grey, pixels: Pixels): Light {
  const many = new Uint32Array(256);
  let seen = 0;
  eachOfTheMiddle(grey, 1, (at) => {
    many[Math.min(255, Math.max(0, Math.round(grey.data[at]!)))]!++;
    seen++;
  });
  const light = 0.75 * brighterThan(many, seen * 0.5) + 0.25 * brighterThan(many, seen * 0.9);
  return { light, clipped: clippedIn(pixels) };
}

function clippedIn(pixels: Pixels): number {
  const { data } = pixels;
  const channels = channelsOf(pixels), colours = channels < 3 ? [0, 0] : [0, 1, 2];
  let seen = 0, clipped = 0;
  eachOfTheMiddle(pixels, 2, (at) => {
    let ends = 0;
    for (const colour of colours) if (data[at * channels + colour]! >= atItsEnd) ends++;
    if (ends >= 2) clipped++;
    seen++;
  });
  return clipped / Math.max(1, seen);
}

function eachOfTheMiddle(
  { width, height }: { readonly width: number; readonly height: number },
  step: number,
  look: (at: number) => void,
): void {
  for (let y = Math.floor(height * margin); y < height * (1 - margin); y += step) {
    for (let x = Math.floor(width * margin); x < width * (1 - margin); x += step) {
      look(y * width + x);
    }
  }
}

/** The value that so many pixels do not exceed. */
function brighterThan(many: Uint32Array, share: number): number {
  let sum = 0;
  for (const [value, pixels] of many.entries()) {
    sum += pixels;
    if (sum >= share) return value;
  }
  return 255;
}
