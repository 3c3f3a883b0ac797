/**
 * Textures to draw with: clouds (soft, fractal) and cells (polygons, like skin's own lines).
 * Each is made once as a tile that repeats without a seam, then only looked up.
 */
import { randomFrom } from "@/commands/demo/skin/random.ts";

const size = 512;
const cloudCells = 8;
const cellsAcross = 32;

let clouds: Float32Array | undefined;
let cellEdges: Float32Array | undefined;
let cellShades: Float32Array | undefined;

/** 0 to 1, around 0.5; one unit is the size of the largest puffs. */
export function cloud(x: number, y: number): number {
  return lookUp(clouds ??= drawClouds(), x * (size / cloudCells), y * (size / cloudCells));
}

/** 0 on the lines between cells, up to about 1 inside; one unit is the size of a cell. */
export function cellEdge(x: number, y: number): number {
  if (!cellEdges) drawCells();
  return lookUp(cellEdges!, x * (size / cellsAcross), y * (size / cellsAcross));
}

/** 0 to 1, the same across one cell. */
export function cellShade(x: number, y: number): number {
  if (!cellShades) drawCells();
  return lookUp(cellShades!, x * (size / cellsAcross), y * (size / cellsAcross));
}

export function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

function lookUp(tile: Float32Array, x: number, y: number): number {
  const left = Math.floor(x), top = Math.floor(y);
  const fx = x - left, fy = y - top;
  const x0 = left & (size - 1), x1 = (left + 1) & (size - 1);
  const row0 = (top & (size - 1)) * size, row1 = ((top + 1) & (size - 1)) * size;
  const upper = tile[row0 + x0]! * (1 - fx) + tile[row0 + x1]! * fx;
  const lower = tile[row1 + x0]! * (1 - fx) + tile[row1 + x1]! * fx;
  return upper * (1 - fy) + lower * fy;
}

function drawClouds(): Float32Array {
  const tile = new Float32Array(size * size);
  let weight = 1, total = 0;
  for (let octave = 0; octave < 6; octave++) {
    const across = cloudCells << octave;
    const random = randomFrom(octave + 11);
    const lattice = Float32Array.from({ length: across * across }, random);
    const step = size / across;
    for (let y = 0; y < size; y++) {
      const row = Math.floor(y / step), fy = ease(y / step - row);
      const row0 = row * across, row1 = ((row + 1) % across) * across;
      for (let x = 0; x < size; x++) {
        const column = Math.floor(x / step), fx = ease(x / step - column);
        const next = (column + 1) % across;
        const upper = lattice[row0 + column]! * (1 - fx) + lattice[row0 + next]! * fx;
        const lower = lattice[row1 + column]! * (1 - fx) + lattice[row1 + next]! * fx;
        tile[y * size + x]! += weight * (upper * (1 - fy) + lower * fy);
      }
    }
    total += weight;
    weight *= 0.52;
  }
  // Fractal sums crowd around the middle: spread them again.
  return tile.map((value) => Math.min(1, Math.max(0, 0.5 + (value / total - 0.5) * 1.9)));
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function drawCells(): void {
  cellEdges = new Float32Array(size * size);
  cellShades = new Float32Array(size * size);
  const random = randomFrom(97);
  const count = cellsAcross * cellsAcross;
  const points = Float32Array.from({ length: count * 2 }, () => 0.1 + 0.8 * random());
  const shades = Float32Array.from({ length: count }, random);
  const step = size / cellsAcross;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const u = x / step, v = y / step;
      const column = Math.floor(u), row = Math.floor(v);
      let near = 9, next = 9, nearest = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const at = ((row + dy + cellsAcross) % cellsAcross) * cellsAcross +
            (column + dx + cellsAcross) % cellsAcross;
          const across = column + dx + points[at * 2]! - u;
          const down = row + dy + points[at * 2 + 1]! - v;
          const away = Math.sqrt(across * across + down * down);
          if (away < near) {
            next = near;
            near = away;
            nearest = at;
          } else if (away < next) next = away;
        }
      }
      cellEdges[y * size + x] = Math.min(1, next - near);
      cellShades[y * size + x] = shades[nearest]!;
    }
  }
}
