/** Turns a description of skin into pixels: colour, the light on its slopes, what lies on top. */
import type { Body } from "@/commands/demo/skin/body.ts";
import { cloud } from "@/commands/demo/skin/noise.ts";
import { between, type Random } from "@/commands/demo/skin/random.ts";
import { type Channel, colourOf, type Spot } from "@/commands/demo/skin/spot.ts";

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMm: number;
  readonly spotAt: (x: number, y: number) => Spot;
  readonly body: Body;
  readonly overlay: Uint8Array;
  /** How strongly the light shows the surface: a contact plate flattens it. */
  readonly relief: number;
}

const channels = [0, 1, 2] as const satisfies Channel[];

/** RGB pixels, 8 bits a channel. */
export function render(random: Random, scene: Scene): Uint8Array {
  const { width, height, pixelsPerMm, spotAt, body, overlay } = scene;
  const colours = new Float32Array(width * height * 3);
  const heights = new Float32Array(width * height);
  const glosses = new Float32Array(width * height);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const x = (column - width / 2) / pixelsPerMm, y = (row - height / 2) / pixelsPerMm;
      const ground = body(x, y);
      const spot = ground.skin > 0 ? spotAt(x, y) : undefined;
      if (spot) {
        heights[at] = spot.height;
        glosses[at] = spot.gloss * ground.skin;
      }
      const cover = overlay[at * 4 + 3]! / 255;
      for (const channel of channels) {
        let colour = spot ? colourOf(spot, channel) * ground.light : 0;
        colour = colour * ground.skin + ground.behind[channel] * (1 - ground.skin);
        colour += (overlay[at * 4 + channel]! / 255 - colour) * cover;
        colours[at * 3 + channel] = colour;
      }
      if (cover > 0.9) glosses[at] = -1; // Paper lies flat.
    }
  }
  return lit(random, scene, colours, heights, glosses);
}

/** A lamp from one side, the flash's soft glare, a warm or cool white, darker corners. */
function lit(
  random: Random,
  { width, height, pixelsPerMm, relief }: Scene,
  colours: Float32Array,
  heights: Float32Array,
  glosses: Float32Array,
): Uint8Array {
  const from = between(random, 0, 2 * Math.PI), lampX = Math.cos(from), lampY = Math.sin(from);
  const flashX = between(random, 0.3, 0.7), flashY = between(random, 0.3, 0.7);
  const warm = between(random, -0.03, 0.05), bright = between(random, 0.93, 1.06);
  const uneven = between(random, 0.06, 0.2), shift = between(random, 0, 8);
  const pixels = new Uint8Array(colours.length);
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at++) {
      const u = column / width - 0.5, v = row / height - 0.5;
      const right = heights[at + (column < width - 1 ? 1 : 0)]! - heights[at]!;
      const below = heights[at + (row < height - 1 ? width : 0)]! - heights[at]!;
      const gloss = glosses[at]!;
      const slope = gloss < 0 ? 0 : (right * lampX + below * lampY) * pixelsPerMm * relief;
      const facing = 1 + 0.42 * slope / (1 + Math.abs(slope));
      const nearFlash = Math.exp(-((u + 0.5 - flashX) ** 2 + (v + 0.5 - flashY) ** 2) * 5);
      const broad = bright + uneven * (u * lampX + v * lampY) + 0.1 * nearFlash +
        0.05 * (cloud(u * 2 + shift, v * 2) - 0.5);
      const corner = 1 - 0.4 * (u * u + v * v);
      const glare = gloss <= 0
        ? 0
        : gloss * relief * 0.11 * shine(slope * 0.9 + nearFlash * 0.35 - 0.12);
      for (const channel of channels) {
        const tint = 1 + warm * (1 - channel);
        const light = Math.max(0, colours[at * 3 + channel]! * facing * broad * corner * tint);
        pixels[at * 3 + channel] = 255 * Math.min(1, shoulder(light) + Math.min(0.35, glare));
      }
    }
  }
  return pixels;
}

function shine(towards: number): number {
  if (towards <= 0) return 0;
  return towards * towards / (0.4 + towards);
}

/** Bright light is rolled off as a camera does, not cut. */
function shoulder(light: number): number {
  return light < 0.8 ? light : 0.8 + 0.2 * (1 - Math.exp(-(light - 0.8) / 0.2));
}
