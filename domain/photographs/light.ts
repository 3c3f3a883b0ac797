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
  const { data, width } = grey;
  const { left, right, top, bottom } = middleOf(grey);
  const many = new Uint32Array(256);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) {
      many[Math.min(255, Math.max(0, Math.round(data[at]!)))]!++;
    }
  }
  const seen = (right - left) * (bottom - top);
  const light = 0.75 * brighterThan(many, seen * 0.5) + 0.25 * brighterThan(many, seen * 0.9);
  return { light, clipped: clippedIn(pixels) };
}

/** Every second pixel of every second row is looked at. */
function clippedIn(pixels: Pixels): number {
  const { data, width } = pixels;
  const channels = channelsOf(pixels);
  const green = channels < 3 ? 0 : 1, blue = channels < 3 ? 0 : 2;
  const { left, right, top, bottom } = middleOf(pixels);
  let seen = 0, clipped = 0;
  for (let y = top; y < bottom; y += 2) {
    for (let x = left; x < right; x += 2, seen++) {
      const at = (y * width + x) * channels;
      const ends = Number(data[at]! >= atItsEnd) + Number(data[at + green]! >= atItsEnd) +
        Number(data[at + blue]! >= atItsEnd);
      if (ends >= 2) clipped++;
    }
  }
  return clipped / Math.max(1, seen);
}

function middleOf({ width, height }: { readonly width: number; readonly height: number }) {
  return {
    left: Math.floor(width * margin),
    right: Math.ceil(width * (1 - margin)),
    top: Math.floor(height * margin),
    bottom: Math.ceil(height * (1 - margin)),
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
