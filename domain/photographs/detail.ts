/**
 * How much fine detail a grey picture holds, whatever it shows. A blur takes the finest detail first,
 * so detail of three sizes is compared, in every direction (a moved phone blurs only one), block by
 * block, and the sharper blocks count: skin behind the lesion may be out of focus. What was tried
 * and why this was kept: docs/decisions/0016-a-verdict-from-ratios.md
 */

export interface Detail {
  /** Detail of 0.7 pixels against 1.4, as a logarithm: low when it is blurred. */
  readonly fine: number;
  /** Detail of 1.4 pixels against 2.8. */
  readonly coarse: number;
  /** How much sooner the finest ends than a surface without blur would have it. */
  readonly rollOff: number;
  /** How strong the finest detail is, as a share of the light. */
  readonly contrast: number;
}

const sizes = [0.7, 1.4, 2.8] as const;
/** In pixels: large enough that the grain of a block is well known. */
const blockSide = 80;
/** The sharper third of the blocks decides, near its lower end. */
const sharperBlocks = 0.8;
const directions = 8;
/** How much of its own strength white grain leaves in detail of each size. Measured on drawn grain. */
const grainLeft = [0.153, 0.018, 0.0014] as const;
/** No surface in focus was found with more than this of its finest detail in the Laplacian. */
const mostLaplacian = 1.1;
/** What is left of the grain when its mean has been taken away. */
const unsure = [0.08, 0.02, 0] as const;
/** Below this lies what 8 bits and a JPEG leave of nothing. */
const nothing = 0.004;
const leastRatio = -1, mostRatio = 2.5;

interface Block {
  readonly light: number;
  readonly grain: number;
  /** Of each size: the strength of detail across, down, and both. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly both: readonly number[];
}

/** Undefined where there is nothing to judge: black, white, or too small. */
export function detailOf(
  grey: Float32Array,
  width: number,
  height: number,
): Detail | undefined {
  const blocks = blocksOf(grey, width, height);
  if (blocks.length === 0) return undefined;
  const each = Array.from(
    { length: directions },
    (_, i) => along(blocks, i * Math.PI / directions),
  );
  const least = (of: (detail: Detail) => number) => Math.min(...each.map(of));
  return {
    fine: least(({ fine }) => fine),
    coarse: least(({ coarse }) => coarse),
    rollOff: least(({ rollOff }) => rollOff),
    contrast: least(({ contrast }) => contrast),
  };
}

function along(blocks: readonly Block[], turn: number): Detail {
  const x = 2 * Math.cos(turn) ** 2, y = 2 * Math.sin(turn) ** 2;
  const xy = 4 * Math.cos(turn) * Math.sin(turn);
  const found = blocks.map(({ light, grain, across, down, both }): Detail => {
    const strength = sizes.map((_, size) => {
      const all = x * across[size]! + y * down[size]! + xy * both[size]!;
      const grainy = grain > 0 ? unsure[size]! * all : 0;
      return Math.max(nothing, all - grainLeft[size]! * grain - grainy);
    });
    const fine = ratio(strength[0]!, strength[1]!), coarse = ratio(strength[1]!, strength[2]!);
    return {
      fine,
      coarse,
      rollOff: fine - 0.6 * coarse,
      contrast: Math.sqrt(strength[0]!) / light,
    };
  });
  const sharper = (of: (detail: Detail) => number) => {
    const sorted = found.map(of).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sharperBlocks * sorted.length))]!;
  };
  return {
    fine: sharper(({ fine }) => fine),
    coarse: sharper(({ coarse }) => coarse),
    rollOff: sharper(({ rollOff }) => rollOff),
    contrast: sharper(({ contrast }) => contrast),
  };
}

function ratio(finer: number, coarser: number): number {
  return Math.min(mostRatio, Math.max(leastRatio, Math.log(finer / coarser)));
}

function blocksOf(grey: Float32Array, width: number, height: number): Block[] {
  const smoothed = softened(grey, width, height);
  const side = Math.min(blockSide, width, height);
  const blocks: Block[] = [];
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      const block = blockAt(grey, smoothed, width, left, top, side);
      if (block) blocks.push(block);
    }
  }
  return blocks;
}

/** Undefined where a tenth of it is the dermoscope's black border, or burnt out. */
function blockAt(
  grey: Float32Array,
  smoothed: readonly Float32Array[],
  width: number,
  left: number,
  top: number,
  side: number,
): Block | undefined {
  let sum = 0, black = 0, white = 0, laplacian = 0;
  for (let y = top + 1; y < top + side - 1; y++) {
    for (let at = y * width + left + 1; at < y * width + left + side - 1; at++) {
      const value = grey[at]!;
      sum += value;
      if (value < 14) black++;
      else if (value > 248) white++;
      // The Laplacian that ramps and straight edges leave at nothing (Immerkær 1996).
      const edge = grey[at - width - 1]! + grey[at - width + 1]! + grey[at + width - 1]! +
        grey[at + width + 1]! + 4 * value -
        2 * (grey[at - 1]! + grey[at + 1]! + grey[at - width]! + grey[at + width]!);
      laplacian += edge * edge;
    }
  }
  const many = (side - 2) ** 2;
  if (many <= 0 || black > many / 10 || white > many / 10) return undefined;
  const across: number[] = [], down: number[] = [], both: number[] = [];
  for (const picture of smoothed) {
    let xx = 0, yy = 0, xy = 0;
    for (let y = top + 1; y < top + side - 1; y++) {
      for (let at = y * width + left + 1; at < y * width + left + side - 1; at++) {
        const dx = picture[at + 1]! - picture[at - 1]!;
        const dy = picture[at + width]! - picture[at - width]!;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
      }
    }
    across.push(xx / 4 / many);
    down.push(yy / 4 / many);
    both.push(xy / 4 / many);
  }
  const finest = across[0]! + down[0]!;
  const grain = (laplacian / many / 36 - mostLaplacian * finest) /
    (1 - grainLeft[0] * mostLaplacian);
  return { light: sum / many, grain: Math.max(0, grain), across, down, both };
}

/** The picture with all detail below each size taken away; each is made from the one before. */
function softened(grey: Float32Array, width: number, height: number): Float32Array[] {
  const made: Float32Array[] = [];
  for (const [i, size] of sizes.entries()) {
    const before = i > 0 ? sizes[i - 1]! : 0;
    made.push(blur(made.at(-1) ?? grey, width, height, Math.sqrt(size ** 2 - before ** 2)));
  }
  return made;
}

/** Gaussian. The outermost pixels, which lack neighbours, take the nearest there is. */
function blur(from: Float32Array, width: number, height: number, size: number): Float32Array {
  const reach = Math.ceil(3 * size);
  const bell = Array.from({ length: reach + 1 }, (_, i) => Math.exp(-i * i / (2 * size * size)));
  const total = bell.reduce((sum, weight, i) => sum + (i ? 2 : 1) * weight, 0);
  const weights = Float32Array.from(bell, (weight) => weight / total);
  const rows = new Float32Array(width * height), out = new Float32Array(width * height);
  const line = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    line.fill(from[start]!, 0, reach).fill(from[start + width - 1]!, reach + width);
    line.set(from.subarray(start, start + width), reach);
    for (let x = 0; x < width; x++) {
      const middle = x + reach;
      let sum = weights[0]! * line[middle]!;
      for (let i = 1; i <= reach; i++) sum += weights[i]! * (line[middle - i]! + line[middle + i]!);
      rows[start + x] = sum;
    }
  }
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = 0; x < width; x++) out[start + x] = weights[0]! * rows[start + x]!;
    for (let i = 1; i <= reach; i++) {
      const weight = weights[i]!;
      const above = Math.max(0, y - i) * width, below = Math.min(height - 1, y + i) * width;
      for (let x = 0; x < width; x++) {
        out[start + x]! += weight * (rows[above + x]! + rows[below + x]!);
      }
    }
  }
  return out;
}
