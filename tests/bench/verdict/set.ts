/**
 * Photographs good and bad, made here, by known amounts. The thresholds were set on seeds of 100;
 * the benchmarks measure on others.
 */
import sharp from "sharp";
import type { PhotographFault } from "@/db/schema/photographs.ts";
import { drawSkin, type PhotographKind } from "@/commands/demo/draw_skin.ts";
import { type DrawableLesion, drawableLesions } from "@/commands/demo/skin/catalogue.ts";
import { type SkinTone, skinTones } from "@/commands/demo/skin/plain_skin.ts";
import {
  exposed,
  litTo,
  metered,
  moved,
  noisy,
  outOfFocus,
  shrunk,
} from "@/tests/bench/verdict/harm.ts";
import { measuresOf, type Picture, pictureOf } from "@/tests/bench/verdict/picture.ts";
import { textures, textureSize } from "@/tests/bench/verdict/textures.ts";

export interface Sample {
  readonly name: string;
  /** What a person would say is wrong with it; undefined: nothing. */
  readonly fault: PhotographFault | undefined;
  readonly measures: Record<string, number>;
}

type Variant = readonly [
  name: string,
  fault: PhotographFault | undefined,
  make: (picture: Picture, seed: number) => Picture | Promise<Picture>,
];

const good: readonly Variant[] = [
  ["as it is", undefined, (picture) => picture],
  ["a little soft", undefined, (picture) => outOfFocus(picture, 0.0004)],
  ["grain 4", undefined, (picture, seed) => noisy(picture, 4, seed)],
  ["grain 8", undefined, (picture, seed) => noisy(picture, 8, seed)],
  ["a stop darker", undefined, (picture) => exposed(picture, -1)],
  ["half a stop brighter", undefined, (picture) => exposed(picture, 0.5)],
  ["sent at 1280", undefined, (picture) => shrunk(picture, 1280)],
];

/** 0.25% is 4 pixels of the 1600 that a clinician looks at. */
const bad: readonly Variant[] = [
  ...[0.0025, 0.004, 0.008].map((share): Variant => [
    `out of focus ${share}`,
    "blurred",
    (picture) => outOfFocus(picture, share),
  ]),
  ...[0.012, 0.02].map((share, i): Variant => [
    `moved ${share}`,
    "blurred",
    (picture, seed) => moved(picture, share, seed * 1.3 + i),
  ]),
  ...[4, 8].map((grain): Variant => [
    `out of focus 0.003, grain ${grain}`,
    "blurred",
    async (picture, seed) => noisy(await outOfFocus(picture, 0.003), grain, seed),
  ]),
  ...[-6.3, -7.5].map((stops): Variant => [
    `${stops} stops from white`,
    "too_dark",
    (picture, seed) => noisy(litTo(picture, stops), 3, seed),
  ]),
  ...[0.5, 1.5].map((stops): Variant => [
    `${stops} stops beyond white`,
    "too_bright",
    (picture) => litTo(picture, stops),
  ]),
  ...[480, 640].map((side): Variant => [
    `shrunk to ${side}`,
    "too_small",
    (picture) => shrunk(picture, side),
  ]),
];

export async function* samplesOf(
  seeds: readonly number[],
  which: "good" | "bad",
): AsyncGenerator<Sample> {
  for (const seed of seeds) {
    for (const [scene, picture] of await scenesOf(seed)) {
      for (const [variant, fault, make] of which === "good" ? good : bad) {
        const measures = await measuresOf(await make(picture, seed));
        yield { name: `${scene}, seed ${seed}, ${variant}`, fault, measures };
      }
    }
  }
}

/** Each kind of photograph once, with another skin and lesion for another seed; and each texture. */
async function scenesOf(seed: number): Promise<[string, Picture][]> {
  const tones = Object.keys(skinTones) as SkinTone[];
  const lesions = Object.keys(drawableLesions) as DrawableLesion[];
  const kinds: PhotographKind[] = ["overview", "close_up", "dermoscopic"];
  const scenes: [string, Picture][] = [];
  for (const [i, kind] of kinds.entries()) {
    const tone = tones[(seed + i * 2) % tones.length]!;
    const lesion = lesions[(seed + i * 5) % lesions.length]!;
    const jpeg = await drawSkin({ seed, tone, lesion, kind, takenAt: "2026-03-02T09:12:00" });
    const { width, height } = textureSize;
    const picture = await pictureOf(
      sharp(jpeg).autoOrient().resize(width, width, { fit: "inside" }),
    );
    if (picture.width < height) throw new Error("Cannot make the set: a scene came out small");
    scenes.push([`${kind} of ${lesion} on ${tone} skin`, metered(picture)]);
  }
  for (const [name, draw] of Object.entries(textures)) {
    scenes.push([name, metered(await draw(seed))]);
  }
  return scenes;
}
