/** How the same lesion looks through a dermoscope: the pigment's network, a round field, a scale. */
import { cellEdge, cellShade, cloud, smooth } from "@/commands/demo/skin/noise.ts";
import type { Lesion, Spot } from "@/commands/demo/skin/spot.ts";

/** A mole's pigment (`netted`) lies in the net that the ridges of skin make, with dots and globules. */
export function throughDermoscope(
  skin: (x: number, y: number) => Spot,
  lesion: Lesion,
  netted: boolean,
): (x: number, y: number) => Spot {
  return (x, y) => {
    const spot = skin(x, y);
    const before = spot.melanin;
    lesion(x, y, spot);
    const added = spot.melanin - before;
    const bend = 1.1 * cloud(x / 1.1, y / 1.1 + 4);
    const net = smooth(0.34, 0.02, cellEdge(x / 0.3 + bend, y / 0.3 + bend)) *
      (0.45 + 0.9 * cloud(x / 0.9, y / 0.9));
    const regular = smooth(0.25, 0.6, cloud(x / 3.5 + 1, y / 3.5));
    const dot = smooth(0.9, 0.97, cellShade(x / 0.33 + 9, y / 0.33)) *
      smooth(0.15, 0.4, cellEdge(x / 0.33 + 9, y / 0.33));
    if (added > 0 && netted) {
      spot.melanin = before + added * (0.55 + 0.75 * net * regular + 0.6 * dot);
    }
    spot.scale *= 0.35;
    spot.gloss = 0;
    spot.blood += 0.05;
    return spot;
  };
}

/** Darkens all outside the round field and marks millimetres along its lower edge, in place. */
export function maskRound(pixels: Uint8Array, width: number, height: number, pixelsPerMm: number) {
  const radius = Math.min(width, height) * 0.47;
  for (let row = 0, at = 0; row < height; row++) {
    for (let column = 0; column < width; column++, at += 3) {
      const x = column - width / 2, y = row - height / 2;
      const away = Math.sqrt(x * x + y * y) / radius;
      const field = smooth(1.008, 0.99, away) * (1 - 0.3 * smooth(0.6, 1, away));
      const mark = scaleMark(x, y - radius * 0.86, pixelsPerMm) ? 0.25 : 1;
      for (let channel = 0; channel < 3; channel++) {
        pixels[at + channel] = pixels[at + channel]! * field * mark + 7 * (1 - field);
      }
    }
  }
}

function scaleMark(x: number, y: number, pixelsPerMm: number): boolean {
  const mm = Math.round(x / pixelsPerMm);
  const tall = (mm % 5 === 0 ? 0.5 : 0.28) * pixelsPerMm;
  return Math.abs(mm) <= 5 && Math.abs(x - mm * pixelsPerMm) < 1.4 && y <= 0 && y > -tall;
}
