/**
 * How sharp a grey picture is, whatever it shows. A blur takes the finest detail first, so detail of
 * three sizes is compared, in every direction (a moved phone blurs only one), block by block, and
 * the sharper blocks count: skin behind the lesion may be out of focus. What was tried and why this
 * was kept: docs/decisions/0016-a-verdict-from-ratios.md
 */
import { type Grey, halved } from "@/domain/photographs/scaled.ts";
import { softened } from "@/domain/photographs/soften.ts";

interface Detail {
  /** Detail of 0.7 pixels against 1.4, as a logarithm: low when it is blurred. */
  readonly fine: number;
  /** Detail of 1.4 pixels against 2.8. */
  readonly coarse: number;
  /** How strong the finest detail is, as a logarithm of its share of the light. */
  readonly contrast: number;
  /** How much of a block's strongest direction this one has: a moved phone leaves little. */
  readonly evenness: number;
  /** The finest that pixels can hold against detail of 0.7 pixels, as a logarithm. */
  readonly finest: number;
}

/**
 * What each says of sharpness, as a logistic regression weighed them on seeds 101, 103 and 502
 * of tests/bench/verdict and the overviews of 601 to 610, rounded; and from where on more of it says nothing more.
 */
const weights: Readonly<Record<keyof Detail, readonly [weight: number, most: number]>> = {
  fine: [2.22, 0.8],
  coarse: [1.02, 2.5],
  contrast: [0.36, -4.5],
  evenness: [1.72, 0.85],
  finest: [0.19, 0.1],
};
const parts = Object.keys(weights) as (keyof Detail)[];

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
  /** The strength of the finest that pixels can hold. */
  readonly laplacian: number;
}

/** Undefined where there is nothing to judge: black, white, or too small. */
export function sharpnessOf(grey: Grey): number | undefined {
  const blocks = blocksOf(grey);
  if (blocks.length === 0) return undefined;
  const each = Array.from(
    { length: directions },
    (_, i) => along(blocks, i * Math.PI / directions),
  );
  return parts.reduce((sum, part) => {
    const [weight, most] = weights[part];
    return sum + weight * Math.min(most, ...each.map((detail) => detail[part]));
  }, 0);
}

/** The sharper blocks' detail in one direction. */
function along(blocks: readonly Block[], turn: number): Detail {
  const found = blocks.map((block) => detailOf(block, turn));
  const sharper = (part: keyof Detail) => {
    const sorted = found.map((detail) => detail[part]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sharperBlocks * sorted.length))]!;
  };
  return {
    fine: sharper("fine"),
    coarse: sharper("coarse"),
    contrast: sharper("contrast"),
    evenness: sharper("evenness"),
    finest: sharper("finest"),
  };
}

function detailOf({ light, grain, across, down, both, laplacian }: Block, turn: number): Detail {
  const x = 2 * Math.cos(turn) ** 2, y = 2 * Math.sin(turn) ** 2;
  const xy = 4 * Math.cos(turn) * Math.sin(turn);
  const [finest, middle, coarsest] = sizes.map((_, size) => {
    const all = x * across[size]! + y * down[size]! + xy * both[size]!;
    const grainy = grain > 0 ? unsure[size]! * all : 0;
    return Math.max(nothing, all - grainLeft[size]! * grain - grainy);
  }) as [number, number, number];
  const total = across[0]! + down[0]!;
  const slant = Math.hypot(across[0]! - down[0]!, 2 * both[0]!);
  return {
    fine: ratio(finest, middle),
    coarse: ratio(middle, coarsest),
    contrast: Math.log(Math.sqrt(finest) / light),
    evenness: finest / Math.max(nothing, total + slant - grainLeft[0] * grain),
    finest: Math.log(grain > 0 ? mostLaplacian : (laplacian + nothing / 2) / (total + nothing)),
  };
}

function ratio(finer: number, coarser: number): number {
  return Math.min(mostRatio, Math.max(leastRatio, Math.log(finer / coarser)));
}

function blocksOf(grey: Grey): Block[] {
  const fine = softened(grey, sizes[0]);
  const middle = softened(fine, Math.sqrt(sizes[1] ** 2 - sizes[0] ** 2));
  // Coarser detail is seen as well at half the size, which has softened it a little.
  const coarse = softened(halved(middle), Math.sqrt(sizes[2] ** 2 - sizes[1] ** 2 - 0.25) / 2);
  const side = Math.min(blockSide, grey.width & ~1, grey.height & ~1);
  const blocks: Block[] = [];
  if (side < 4) return blocks;
  for (let top = 0; top + side <= grey.height; top += side) {
    for (let left = 0; left + side <= grey.width; left += side) {
      const seen = lightAt(grey, left, top, side);
      if (!seen) continue;
      const detail = [
        detailAt(fine, left, top, side, 1),
        detailAt(middle, left, top, side, 1),
        detailAt(coarse, left / 2, top / 2, side / 2, 2),
      ];
      const all = detail[0]!.across + detail[0]!.down;
      const grain = (seen.laplacian - mostLaplacian * all) / (1 - grainLeft[0] * mostLaplacian);
      blocks.push({
        ...seen,
        grain: Math.max(0, grain),
        across: detail.map(({ across }) => across),
        down: detail.map(({ down }) => down),
        both: detail.map(({ both }) => both),
      });
    }
  }
  return blocks;
}

/** Undefined where a tenth of it is the dermoscope's black border, or burnt out. */
function lightAt({ data, width }: Grey, left: number, top: number, side: number) {
  let sum = 0, black = 0, white = 0, laplacian = 0;
  for (let y = top + 1; y < top + side - 1; y++) {
    const first = y * width + left + 1, last = first + side - 2;
    for (let at = first; at < last; at++) {
      const value = data[at]!;
      sum += value;
      if (value < 14) black++;
      else if (value > 248) white++;
      // The Laplacian that ramps and straight edges leave at nothing (Immerkær 1996).
      const edge = data[at - width - 1]! + data[at - width + 1]! + data[at + width - 1]! +
        data[at + width + 1]! + 4 * value -
        2 * (data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]!);
      laplacian += edge * edge;
    }
  }
  const many = (side - 2) ** 2;
  if (black > many / 10 || white > many / 10) return undefined;
  return { light: sum / many, laplacian: laplacian / many / 36 };
}

/** `pixel`: how many pixels of the whole picture one of these is across. */
function detailAt({ data, width }: Grey, left: number, top: number, side: number, pixel: number) {
  let xx = 0, yy = 0, xy = 0;
  for (let y = top + 1; y < top + side - 1; y++) {
    const first = y * width + left + 1, last = first + side - 2;
    for (let at = first; at < last; at++) {
      const dx = data[at + 1]! - data[at - 1]!;
      const dy = data[at + width]! - data[at - width]!;
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
  }
  const many = (2 * pixel * (side - 2)) ** 2;
  return { across: xx / many, down: yy / many, both: xy / many };
}
