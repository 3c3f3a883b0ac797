/** How well lit the middle of a picture is: the corners may be a dermoscope's border, or a wall. */
import type { Scaled } from "@/domain/photographs/scaled.ts";

export interface Light {
  /** The middle's median, and a little of its brighter parts, 0 to 255. */
  readonly light: number;
  /** How much of the middle has two colours or more at their end: nothing can be seen there. */
  readonly clipped: number;
}

/** The middle three fifths, both ways. */
const margin = 0.2;
const atItsEnd = 250;

export function lightOf({ red, green, blue, width, height }: Scaled, grey: Float32Array): Light {
  const many = new Uint32Array(256);
  let seen = 0, clipped = 0;
  for (let y = Math.floor(height * margin); y < height * (1 - margin); y++) {
    for (let x = Math.floor(width * margin); x < width * (1 - margin); x++) {
      const at = y * width + x;
      many[Math.min(255, Math.max(0, Math.round(grey[at]!)))]!++;
      seen++;
      const ends = (red[at]! >= atItsEnd ? 1 : 0) + (green[at]! >= atItsEnd ? 1 : 0) +
        (blue[at]! >= atItsEnd ? 1 : 0);
      if (ends >= 2) clipped++;
    }
  }
  return {
    light: 0.75 * brighterThan(many, seen * 0.5) + 0.25 * brighterThan(many, seen * 0.9),
    clipped: clipped / Math.max(1, seen),
  };
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
