import { cloud } from "@/commands/demo/skin/noise.ts";
import { between, type Random } from "@/commands/demo/skin/random.ts";

/** 1 in the middle, 0 on the edge, below 0 outside. */
export type Outline = (x: number, y: number) => number;

export interface OutlineShape {
  readonly x?: number;
  readonly y?: number;
  readonly radius: number;
  /** 0 is an ellipse, 0.4 a coastline. */
  readonly ragged: number;
}

const steps = 512;

/** The edge of a lesion: an ellipse, bent by a few waves, frayed by clouds large and small. */
export function outline(random: Random, shape: OutlineShape): Outline {
  const { x: middleX = 0, y: middleY = 0, radius, ragged } = shape;
  const turn = between(random, 0, Math.PI), stretch = Math.sqrt(between(random, 1, 1.35));
  const cos = Math.cos(turn) / radius, sin = Math.sin(turn) / radius;
  const reach = (radius * 2.2) ** 2;
  const edges = edgesAround(random, ragged);
  const shift = between(random, 0, 8);
  const fray = ragged * 0.6, fringe = 0.1 + ragged * 0.25;
  return (x, y) => {
    const dx = x - middleX, dy = y - middleY;
    if (dx * dx + dy * dy > reach) return -2;
    const bend = cloud(dx / radius * 1.6 + shift, dy / radius * 1.6) - 0.5;
    const u = (dx * cos - dy * sin) * stretch + fray * bend;
    const v = (dx * sin + dy * cos) / stretch - fray * bend * 0.6;
    const torn = cloud(x / 2.1 + shift, y / 2.1 + 3) - 0.5;
    const angle = Math.atan2(v, u) / (2 * Math.PI) + 0.5;
    return 1 - Math.sqrt(u * u + v * v) / edges[(angle * steps) & (steps - 1)]! + fringe * torn;
  };
}

function edgesAround(random: Random, ragged: number): Float32Array {
  const waves = [2, 3, 4, 5].map((count) => ({
    count,
    depth: (ragged * between(random, 0.1, 0.75)) / Math.sqrt(count),
    start: between(random, 0, 7),
  }));
  return Float32Array.from({ length: steps }, (_, at) =>
    waves.reduce(
      (edge, { count, depth, start }) =>
        edge + depth * Math.sin(count * at / steps * 2 * Math.PI + start),
      1,
    ));
}
