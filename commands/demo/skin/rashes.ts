/** Rashes and eruptions, each drawn as textbooks describe it (DermNet's clinical features). */
import { cellEdge, cellShade, cloud, smooth } from "@/commands/demo/skin/noise.ts";
import { type Outline, outline } from "@/commands/demo/skin/outline.ts";
import { bell, between, type Random } from "@/commands/demo/skin/random.ts";
import type { Lesion } from "@/commands/demo/skin/spot.ts";

/** Sharply edged red plaques under silver scale that lifts in flakes. */
export function psoriasis(random: Random): Lesion {
  const plaques = [[0, 0, 17], [26, -17, 6], [-24, 19, 7.5]].map(([x, y, radius]) =>
    outline(random, { x: x!, y: y!, radius: radius!, ragged: 0.2 })
  );
  const shift = between(random, 0, 8);
  return (x, y, spot) => {
    const depth = Math.max(...plaques.map((inside) => inside(x, y)));
    if (depth < -0.3) return;
    const cover = smooth(-0.09, 0.08, depth);
    const bend = cloud(x / 3, y / 3 + shift) * 2.4;
    const flake = cellShade(x / 1.5 + bend, y / 1.5 + bend);
    const rim = smooth(0, 0.3, cellEdge(x / 1.5 + bend, y / 1.5 + bend));
    const dust = cloud(x / 1.1 + 2, y / 1.1 + shift);
    const heaped = smooth(
      0.36,
      0.74,
      cloud(x / 11 + shift, y / 11) * 0.7 + dust * 0.25 + flake * 0.12,
    );
    const scaly = cover * heaped * smooth(-0.02, 0.3, depth);
    spot.blood += 0.3 * smooth(-0.3, 0, depth) * (1 - cover) +
      cover * (0.55 + 0.3 * cloud(x / 2.4, y / 2.4));
    spot.melanin += cover * 0.1;
    spot.scale += scaly * (0.3 + 0.2 * flake + 0.4 * dust) * (0.75 + 0.25 * rim);
    spot.height += cover * 0.28 + scaly * (0.1 * rim + 0.12 * flake + 0.3 * dust);
    spot.gloss -= 0.2 * cover;
  };
}

/** Red, dry, with no clear edge; fine scale, and scratches. */
export function eczema(random: Random): Lesion {
  const inside = outline(random, { radius: between(random, 15, 20), ragged: 0.4 });
  const scratches = Array.from({ length: 7 }, () => {
    const turn = 0.8 + 0.3 * bell(random);
    return {
      x: 9 * bell(random),
      y: 9 * bell(random),
      long: between(random, 2, 5),
      cos: Math.cos(turn),
      sin: Math.sin(turn),
    };
  });
  const shift = between(random, 0, 8);
  return (x, y, spot) => {
    const depth = inside(x, y) + 0.5 * (cloud(x / 9 + shift, y / 9) - 0.5);
    if (depth < -0.8) return;
    const cover = smooth(-0.6, 0.5, depth);
    const dry = smooth(0.45, 0.85, cloud(x / 2.6, y / 2.6 + shift)) *
      (0.35 + cloud(x / 0.8 + shift, y / 0.8));
    spot.blood += cover * (0.3 + 0.55 * cloud(x / 5 + shift, y / 5 + 3));
    spot.melanin += cover * 0.18 * cloud(x / 7, y / 7);
    spot.scale += cover * dry * 0.36;
    spot.height += cover * (0.15 * dry + 0.16 * cellEdge(x / 1.4, y / 1.1));
    for (const { x: midX, y: midY, long, cos, sin } of scratches) {
      const along = (x - midX) * cos + (y - midY) * sin;
      const across = (y - midY) * cos - (x - midX) * sin;
      if (Math.abs(along) > long || Math.abs(across) > 1) continue;
      const line = smooth(0.45, 0.1, Math.abs(across + 0.3 * (cloud(along, shift) - 0.5)));
      const torn = line * smooth(long, long * 0.6, Math.abs(along)) * cover;
      spot.blood += 0.8 * torn;
      spot.crust = Math.max(spot.crust, 0.5 * torn * cloud(along * 1.5, across + shift));
    }
  };
}

/** A ring that grows outwards: red and scaly at its edge, clearing in the middle. */
export function tinea(random: Random): Lesion {
  const inside = outline(random, { radius: between(random, 14, 17), ragged: 0.13 });
  const shift = between(random, 0, 8);
  return (x, y, spot) => {
    const depth = inside(x, y);
    if (depth < -0.5) return;
    const broken = 0.55 + 0.7 * cloud(x / 6 + shift, y / 6);
    const ring = smooth(-0.16, 0.02, depth) * smooth(0.4, 0.1, depth) * broken;
    const middle = smooth(0.05, 0.4, depth);
    const flaky = smooth(0.45, 0.72, cloud(x / 1.5, y / 1.5 + shift)) * ring *
      smooth(0.0, 0.14, depth);
    const bump = smooth(0.55, 0.8, cloud(x / 1.8 + 3, y / 1.8)) * ring;
    spot.blood += 0.75 * ring + 0.14 * middle + 0.25 * bump;
    spot.melanin += 0.12 * middle + 0.1 * ring;
    spot.scale += 0.55 * flaky + 0.1 * middle * cloud(x / 1.4, y / 1.4);
    spot.height += 0.45 * ring + 0.35 * bump + 0.2 * flaky;
  };
}

/** Papules and pustules scattered on redness; marks where older ones were. */
export function acne(random: Random): Lesion {
  const papules = Array.from({ length: 34 }, () => {
    const old = random() < 0.35;
    return {
      x: 15 * bell(random),
      y: 13 * bell(random),
      radius: between(random, 0.7, 1.9),
      old,
      pus: !old && random() < 0.35,
      red: between(random, 0.4, 0.95),
    };
  });
  return papulesOn(random, papules, 0.12);
}

/** Redness over a whole area, fine vessels, small papules and no blackheads. */
export function rosacea(random: Random): Lesion {
  const papules = Array.from({ length: 26 }, () => ({
    x: 13 * bell(random),
    y: 11 * bell(random),
    radius: between(random, 0.6, 1.3),
    old: false,
    pus: random() < 0.2,
    red: between(random, 0.35, 0.7),
  }));
  return papulesOn(random, papules, 0.48);
}

interface Papule {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Healed: a flat brown mark. */
  readonly old: boolean;
  readonly pus: boolean;
  readonly red: number;
}

function papulesOn(random: Random, papules: readonly Papule[], flush: number): Lesion {
  const shift = between(random, 0, 8);
  const near = neighbourhoods(papules);
  return (x, y, spot) => {
    const around = smooth(
      24,
      4,
      Math.sqrt(x * x + y * y * 1.3) + 9 * cloud(x / 12 + shift, y / 12),
    );
    spot.blood += flush * around * (0.55 + 0.8 * cloud(x / 5, y / 5 + shift));
    if (flush > 0.3) {
      const bent = cloud(x / 3 + shift, y / 3) * 2;
      const vessel = smooth(0.05, 0.01, Math.abs(cloud(x / 5 + bent, y / 5) - 0.5));
      spot.blood += 0.4 * vessel * around * smooth(0.5, 0.7, cloud(x / 3 + 2, y / 3));
    }
    const uneven = cloud(x / 2.2 + shift, y / 2.2) - 0.5;
    for (const { x: midX, y: midY, radius, old, pus, red } of near(x, y)) {
      const dx = x - midX, dy = y - midY;
      if (Math.abs(dx) > 3.2 * radius || Math.abs(dy) > 3.2 * radius) continue;
      const away = Math.sqrt(dx * dx + dy * dy) / radius + 0.6 * uneven;
      const near = Math.exp(-away * away * 0.75);
      spot.blood += near * (old ? 0.22 : red) + 0.1 * Math.exp(-away * away * 0.2);
      spot.melanin += near * (old ? 0.28 : 0.06);
      if (old) continue;
      spot.height += 0.75 * radius * Math.exp(-away * away * 0.9);
      spot.gloss += 0.5 * near;
      if (pus) spot.crust = Math.max(spot.crust, 0.6 * smooth(0.6, 0.25, away));
    }
  };
}

/** The papules near enough to matter, looked up by squares of five millimetres. */
function neighbourhoods(papules: readonly Papule[]) {
  const squares = new Map<number, Papule[]>();
  const squareOf = (x: number, y: number) => Math.floor(x / 5) * 1000 + Math.floor(y / 5);
  for (const papule of papules) {
    const reach = 3.2 * papule.radius;
    const touched = new Set<number>();
    for (const dx of [-reach, -reach / 3, reach / 3, reach]) {
      for (const dy of [-reach, -reach / 3, reach / 3, reach]) {
        touched.add(squareOf(papule.x + dx, papule.y + dy));
      }
    }
    for (const square of touched) squares.set(square, [...squares.get(square) ?? [], papule]);
  }
  return (x: number, y: number): readonly Papule[] => squares.get(squareOf(x, y)) ?? [];
}

/** Wheals: raised, smooth, paler in the middle than at their red edges, running into each other. */
export function urticaria(random: Random): Lesion {
  const wheals: Outline[] = Array.from({ length: 13 }, () =>
    outline(random, {
      x: 24 * bell(random),
      y: 20 * bell(random),
      radius: between(random, 4, 12),
      ragged: 0.14,
    }));
  const shift = between(random, 0, 8);
  return (x, y, spot) => {
    let sum = 1e-5;
    for (const inside of wheals) {
      const one = inside(x, y);
      if (one > -1.5) sum += Math.exp(7 * one); // They run into each other.
    }
    const depth = Math.log(sum) / 7;
    const flare = smooth(-0.9, 0.05, depth) * (0.5 + 0.8 * cloud(x / 7 + shift, y / 7));
    const cover = smooth(-0.04, 0.14, depth);
    const middle = smooth(0.1, 0.65, depth);
    spot.blood += 0.24 * flare + cover * (0.36 - 0.24 * middle);
    spot.height += 0.9 * smooth(-0.08, 0.4, depth);
    spot.gloss += 0.12 * cover;
  };
}
