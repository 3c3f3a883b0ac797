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
  const columns = shares(width, across), rows = shares(height, down);
  const data = new Float32Array(across * down);
  // A little longer than a row: past its end there is nothing, and its weight is nothing.
  const sums = new Float32Array(width + columns.most);
  for (let y = 0; y < down; y++) {
    sums.fill(0);
    for (let i = 0; i < rows.most; i++) {
      const weight = rows.weights[y * rows.most + i]!;
      if (weight > 0) addRow(sums, pixels, rows.from[y]! + i, weight);
    }
    for (let x = 0; x < across; x++) {
      const first = columns.from[x]!;
      let sum = 0;
      for (let i = 0; i < columns.most; i++) {
        sum += columns.weights[x * columns.most + i]! * sums[first + i]!;
      }
      data[y * across + x] = sum;
    }
  }
  return { data, width: across, height: down };
}

/** The average of each two by two. */
export function halved({ data, width, height }: Grey): Grey {
  const across = width >> 1, down = height >> 1;
  const half = new Float32Array(across * down);
  for (let y = 0, to = 0; y < down; y++) {
    for (let x = 0, at = 2 * y * width; x < across; x++, at += 2, to++) {
      half[to] = (data[at]! + data[at + 1]! + data[at + width]! + data[at + width + 1]!) / 4;
    }
  }
  return { data: half, width: across, height: down };
}

export const channelsOf = ({ data, width, height }: Pixels): number =>
  Math.round(data.length / Math.max(1, width * height));

/** Of red, green and blue as Rec. 709 has it: what the eye takes for brightness. */
function addRow(sums: Float32Array, pixels: Pixels, row: number, weight: number): void {
  const { data, width } = pixels;
  const channels = channelsOf(pixels);
  const green = channels < 3 ? 0 : 1, blue = channels < 3 ? 0 : 2;
  const r = 0.2126 * weight, g = 0.7152 * weight, b = 0.0722 * weight;
  for (let x = 0, at = row * width * channels; x < width; x++, at += channels) {
    sums[x]! += r * data[at]! + g * data[at + green]! + b * data[at + blue]!;
  }
}

/** Which of `many` fall into each of `few` equal parts, `most` weights for each part. */
function shares(many: number, few: number) {
  const size = many / few, most = Math.ceil(size) + 1;
  const from = new Int32Array(few), weights = new Float32Array(few * most);
  for (let part = 0; part < few; part++) {
    const start = part * size, end = Math.min(many, start + size);
    from[part] = Math.floor(start);
    for (let i = from[part]!; i < end - 1e-9; i++) {
      weights[part * most + i - from[part]!] = (Math.min(end, i + 1) - Math.max(start, i)) / size;
    }
  }
  return { from, weights, most };
}
