import { cellEdge, cloud, smooth } from "@/commands/demo/skin/noise.ts";
import { between, type Random } from "@/commands/demo/skin/random.ts";
import type { Spot } from "@/commands/demo/skin/spot.ts";

/** Melanin of skin from the palest (Fitzpatrick I) to the darkest (VI). */
export const skinTones = {
  very_light: 0.1,
  light: 0.24,
  medium: 0.45,
  olive: 0.72,
  brown: 1.15,
  dark: 1.75,
} as const;

export type SkinTone = keyof typeof skinTones;

/**
 * Healthy skin: uneven colour, the fine polygons of its surface, pores, freckles. Each call fills
 * the same spot again: a picture has a million.
 */
export function plainSkin(random: Random, tone: SkinTone): (x: number, y: number) => Spot {
  const melanin = skinTones[tone];
  const shift = between(random, 0, 8);
  const turn = between(random, 0, Math.PI);
  const freckled = melanin < 0.5 && random() < 0.35 ? between(random, 0.25, 0.7) : 0;
  const cos = Math.cos(turn), sin = Math.sin(turn);
  const spot: Spot = { melanin, blood: 0, deep: 0, scale: 0, crust: 0, height: 0, gloss: 0 };
  return (x, y) => {
    const u = x * cos - y * sin + shift, v = x * sin + y * cos + shift;
    const broad = cloud(u / 30, v / 30) - 0.5;
    const mottled = cloud(u / 4.3 + 3, v / 4.3) - 0.5;
    const fine = cloud(u / 0.9, v / 0.9 + 5) - 0.5;
    const bend = (cloud(u / 2.2, v / 2.2) - 0.5) * 0.9;
    const lines = smooth(0, 0.3, cellEdge(u / 0.62 + bend, v / 0.9 + bend));
    const pore = smooth(0.83, 0.97, cellEdge(u / 1.5, v / 1.5));
    const freckle = freckled === 0
      ? 0
      : freckled * smooth(0.6, 1.05, cloud(u / 2.7 + 1, v / 2.7 + 6)) *
        smooth(0.35, 0.75, cloud(u / 19 + 2, v / 19));
    spot.melanin = melanin * (1 + 0.12 * broad + 0.1 * mottled + 0.1 * fine) + freckle * 0.4 +
      pore * 0.05 * (0.4 + melanin) + (1 - lines) * 0.03 * (0.6 + melanin);
    spot.blood = 0.16 + 0.12 * broad + 0.1 * mottled + 0.04 * fine;
    spot.deep = spot.scale = spot.crust = 0;
    spot.height = lines * 0.03 - pore * 0.035 + fine * 0.03 + mottled * 0.12;
    spot.gloss = 0.25;
    return spot;
  };
}
