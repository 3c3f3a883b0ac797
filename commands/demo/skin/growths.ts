/** Growths, each drawn as textbooks describe it (DermNet's descriptions of clinical features). */
import { cellEdge, cellShade, cloud, smooth } from "@/commands/demo/skin/noise.ts";
import { outline } from "@/commands/demo/skin/outline.ts";
import { between, type Random } from "@/commands/demo/skin/random.ts";
import type { Lesion } from "@/commands/demo/skin/spot.ts";

/** Even, round, brown, a little raised; its edge fades. */
export function naevus(random: Random): Lesion {
  const inside = outline(random, { radius: between(random, 2.4, 3.6), ragged: 0.09 });
  const dark = between(random, 0.75, 1.25), shift = between(random, 0, 8);
  return (x, y, spot) => {
    const depth = inside(x, y);
    if (depth < -0.4) return;
    const cover = smooth(-0.16, 0.3, depth);
    const speckle = cloud(x / 1.1 + shift, y / 1.1) - 0.5;
    spot.melanin += cover * dark * (0.78 + 0.35 * smooth(0.1, 0.8, depth) + 0.5 * speckle);
    spot.blood += cover * 0.12;
    spot.height += 0.5 * smooth(-0.1, 0.9, depth) + cover * 0.12 * speckle;
  };
}

/** Asymmetrical, a ragged edge, several browns, black, blue-grey and a paler area. */
export function melanoma(random: Random): Lesion {
  const inside = outline(random, { radius: between(random, 5, 6.8), ragged: 0.34 });
  const lobe = outline(random, { x: 4.2, y: between(random, -3, 3), radius: 3, ragged: 0.4 });
  const shift = between(random, 0, 8), lean = between(random, 0, 6.3);
  return (x, y, spot) => {
    const depth = Math.max(inside(x, y), lobe(x, y));
    if (depth < -0.4) return;
    const soft = 0.06 + 0.22 * cloud(x / 5 + shift, y / 5);
    const cover = smooth(-soft, soft, depth);
    const zones = cloud(x / 4.6 + shift, y / 4.6 + 2);
    const grain = cloud(x / 0.9, y / 0.9 + shift) - 0.5;
    const side = 0.5 + 0.06 * (x * Math.cos(lean) + y * Math.sin(lean));
    const black = smooth(0.45, 0.72, zones * 0.6 + side * 0.5);
    spot.melanin += cover * (0.55 + 1.7 * black + 0.55 * (zones - 0.5) + 0.7 * grain);
    spot.deep = cover * 0.5 * smooth(0.42, 0.72, cloud(x / 7 + 5, y / 7 + shift)) *
      smooth(0, 0.45, depth) * (0.7 + 0.6 * grain);
    spot.scale += cover * 0.22 * smooth(0.66, 0.8, cloud(x / 4 + 1, y / 4 + shift)) * (1 - black);
    spot.blood += cover * 0.15 + 0.28 * smooth(-0.35, 0, depth) * (1 - cover) * zones;
    spot.height += 0.5 * cover * (0.4 + zones) + cover * 0.25 * grain;
    spot.gloss += 0.3 * black * cover;
  };
}

/** A pearly dome with a rolled edge, fine vessels over it, and a small crust in the middle. */
export function basalCellCarcinoma(random: Random): Lesion {
  const inside = outline(random, { radius: between(random, 3.8, 5), ragged: 0.12 });
  const pit = outline(random, { x: 0.5, y: 0.4, radius: 1.5, ragged: 0.35 });
  const shift = between(random, 0, 8);
  return (x, y, spot) => {
    const depth = inside(x, y);
    if (depth < -0.8) return;
    const cover = smooth(-0.22, 0.16, depth);
    const rolled = smooth(-0.2, 0.22, depth) * (1 - 0.55 * smooth(0.25, 0.6, depth));
    const bent = cloud(x / 2 + shift, y / 2) * 2.2;
    const vessel = smooth(0.09, 0.02, Math.abs(cloud(x / 2.7 + bent, y / 2.7) - 0.5)) *
      smooth(0.4, 0.6, cloud(x / 1.8 + 3, y / 1.8 + shift));
    const lost = smooth(-0.1, 0.25, pit(x, y));
    const grain = cloud(x / 0.7, y / 0.7 + shift);
    spot.melanin *= 1 - 0.45 * cover;
    spot.blood += 0.14 * smooth(-0.8, 0, depth) + cover * 0.12 + cover * vessel * 0.75;
    spot.scale += cover * 0.16 * (1 - lost);
    spot.height += 0.75 * rolled + 0.35 * smooth(0, 1, depth) - 0.45 * lost;
    spot.gloss += 0.9 * cover * (1 - lost);
    spot.blood += lost * 0.9 * grain;
    spot.melanin += lost * 0.9 * grain;
    spot.crust = lost * 0.55 * smooth(0.45, 0.7, cloud(x / 0.8 + shift, y / 0.8));
  };
}

/** Stuck on: a sharp edge, warty brown, with horn plugs dark and pale. */
export function seborrhoeicKeratosis(random: Random): Lesion {
  const inside = outline(random, { radius: between(random, 5, 7), ragged: 0.16 });
  const dark = between(random, 0.7, 1.15), shift = between(random, 0, 20);
  return (x, y, spot) => {
    const depth = inside(x, y);
    if (depth < -0.3) return;
    const cover = smooth(-0.06, 0.09, depth);
    const bend = cloud(x / 1.3 + shift, y / 1.3) * 1.4;
    const folds = cellEdge(x / 1.3 + bend + shift, y / 1.3 + bend);
    const wart = cloud(x / 1.5 + 2, y / 1.5 + shift);
    const plug = smooth(0.93, 0.97, cellShade(x / 0.75 + shift, y / 0.75)) *
      smooth(0.2, 0.5, cellEdge(x / 0.75 + shift, y / 0.75));
    const pale = smooth(0.07, 0.03, cellShade(x / 0.6, y / 0.6 + shift)) *
      smooth(0.25, 0.6, cellEdge(x / 0.6, y / 0.6 + shift));
    const patch = cloud(x / 3 + shift, y / 3);
    spot.melanin += cover *
      (dark * (0.6 + 0.6 * patch + 0.35 * wart) + 0.22 * smooth(0.3, 0, folds) + 0.7 * plug);
    spot.scale += cover * (0.28 * pale + 0.14 * smooth(0.5, 0.8, patch));
    spot.height += cover * (0.5 + 0.16 * smooth(0, 0.7, folds) + 0.55 * wart - 0.25 * plug);
    spot.gloss -= 0.15 * cover;
  };
}

/** Ill-defined rough pink patches with yellowish adherent scale, on skin the sun has marked. */
export function actinicKeratosis(random: Random): Lesion {
  const patches = [[0, 0, 5.5], [9, -6, 2.6], [-8, 7, 2.2]].map(([x, y, radius]) =>
    outline(random, { x: x!, y: y!, radius: radius!, ragged: 0.3 })
  );
  const shift = between(random, 0, 8);
  return (x, y, spot) => {
    spot.melanin += 0.14 * smooth(0.5, 1, cloud(x / 3 + shift, y / 3));
    spot.blood += 0.14 * smooth(0.4, 0.8, cloud(x / 8, y / 8 + shift));
    const depth = Math.max(...patches.map((inside) => inside(x, y)));
    if (depth < -0.9) return;
    const blush = smooth(-0.9, 0.6, depth);
    const rough = cellEdge(x / 0.8 + cloud(x, y), y / 0.8);
    const scaly = smooth(-0.1, 0.4, depth) * smooth(0.42, 0.68, cloud(x / 1.7 + shift, y / 1.7));
    spot.blood += blush * 0.5;
    spot.scale += scaly * 0.55 * (0.5 + 0.5 * smooth(0, 0.4, rough));
    spot.crust = scaly * 0.45 * smooth(0.5, 0.75, cloud(x / 1.2, y / 1.2 + shift));
    spot.height += scaly * (0.15 + 0.12 * smooth(0, 0.5, rough) + 0.2 * cloud(x / 0.9, y / 0.9));
  };
}
