/**
 * A picture made grey and smaller, by averaging whole areas. A browser and the server scale
 * differently; both scale only to twice the measured size, and what is left of the difference goes
 * in this average.
 */

export interface Pixels {
  /** 3 or 4 channels (the fourth is not looked at), or 1 for grey. */
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

export interface Grey {
  /** 0 to 255. */
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Never enlarged. */
export function greyScaledTo(longSide: number, pixels: Pixels): Grey {
  const { width, height } = pixels;
  const shrink = Math.max(1, Math.max(width, height) / longSide);
  const across = Math.max(1, Math.round(width / shrink));
  const down = Math.max(1, Math.round(height / shrink));
  const narrow = narrowed(greyOf(pixels), width, height, across);
  const data = new Float32Array(across * down);
  for (const [y, { from, weights }] of shares(height, down).entries()) {
    for (let i = 0; i < weights.length; i++) {
      const row = (from + i) * across, weight = weights[i]!;
      for (let x = 0; x < across; x++) data[y * across + x]! += weight * narrow[row + x]!;
    }
  }
  return { data, width: across, height: down };
}

export const channelsOf = ({ data, width, height }: Pixels): number =>
  Math.round(data.length / Math.max(1, width * height));

/** Of red, green and blue as Rec. 709 has it: what the eye takes for brightness. */
function greyOf(pixels: Pixels): Float32Array {
  const { data, width, height } = pixels;
  const channels = channelsOf(pixels);
  const grey = new Float32Array(width * height);
  if (channels < 3) {
    for (let i = 0; i < grey.length; i++) grey[i] = data[i * channels]!;
    return grey;
  }
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    grey[i] = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
  }
  return grey;
}

function narrowed(grey: Float32Array, width: number, height: number, across: number): Float32Array {
  const narrow = new Float32Array(across * height);
  const columns = shares(width, across);
  const most = Math.max(...columns.map(({ weights }) => weights.length));
  const from = Int32Array.from(columns, (column) => column.from);
  const weights = new Float32Array(across * most);
  for (const [x, column] of columns.entries()) weights.set(column.weights, x * most);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < across; x++, to++) {
      const first = y * width + from[x]!;
      let sum = 0;
      for (let i = 0; i < most; i++) {
        // Past the row's end its weight is nothing, and past the picture's there is nothing.
        const weight = weights[x * most + i]!;
        if (weight > 0) sum += weight * grey[first + i]!;
      }
      narrow[to] = sum;
    }
  }
  return narrow;
}

/** Which of `many` fall into each of `few` equal parts, and how much of each. */
function shares(many: number, few: number): { from: number; weights: number[] }[] {
  const size = many / few;
  return Array.from({ length: few }, (_, part) => {
    const start = part * size, end = Math.min(many, start + size);
    const from = Math.floor(start);
    const weights: number[] = [];
    for (let i = from; i < end - 1e-9; i++) {
      weights.push((Math.min(end, i + 1) - Math.max(start, i)) / size);
    }
    return { from, weights };
  });
}
