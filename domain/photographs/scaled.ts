/**
 * A picture made smaller by averaging whole areas. A browser and the server scale differently; both
 * scale only to twice the measured size, and what is left of the difference goes in this average.
 */

/** Red, green and blue, 0 to 255, of every pixel. */
export interface Scaled {
  readonly red: Float32Array;
  readonly green: Float32Array;
  readonly blue: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** `pixels`: 3 or 4 channels (the fourth is not looked at) or 1, for grey. Never enlarged. */
export function scaledTo(
  longSide: number,
  pixels: ArrayLike<number>,
  width: number,
  height: number,
): Scaled {
  const channels = Math.round(pixels.length / Math.max(1, width * height));
  const shrink = Math.max(1, Math.max(width, height) / longSide);
  const across = Math.max(1, Math.round(width / shrink));
  const down = Math.max(1, Math.round(height / shrink));
  const planes = [0, 1, 2].map((channel) =>
    plane(pixels, { width, height, channels, channel: channels < 3 ? 0 : channel }, across, down)
  );
  const [red, green, blue] = planes as [Float32Array, Float32Array, Float32Array];
  return { red, green, blue, width: across, height: down };
}

interface Source {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly channel: number;
}

function plane(
  pixels: ArrayLike<number>,
  { width, height, channels, channel }: Source,
  across: number,
  down: number,
): Float32Array {
  const narrow = new Float32Array(across * height);
  const columns = shares(width, across);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < across; x++) {
      const { from, weights } = columns[x]!;
      let sum = 0;
      for (let i = 0; i < weights.length; i++) {
        sum += weights[i]! * pixels[(y * width + from + i) * channels + channel]!;
      }
      narrow[y * across + x] = sum;
    }
  }
  const small = new Float32Array(across * down);
  for (const [y, { from, weights }] of shares(height, down).entries()) {
    for (let i = 0; i < weights.length; i++) {
      const row = (from + i) * across, weight = weights[i]!;
      for (let x = 0; x < across; x++) small[y * across + x]! += weight * narrow[row + x]!;
    }
  }
  return small;
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
