/** A Gaussian blur of a small size, written out for speed: the verdict waits for it. */
import type { Grey } from "@/domain/photographs/scaled.ts";

/** Beyond this many pixels, a bell of 1.3 pixels or less is nothing. */
const reach = 4;

/** The outermost pixels, which lack neighbours, take the nearest there is. */
export function softened({ data, width, height }: Grey, size: number): Grey {
  const bell = Array.from({ length: reach + 1 }, (_, i) => Math.exp(-i * i / (2 * size * size)));
  const total = bell.reduce((sum, weight, i) => sum + (i ? 2 : 1) * weight, 0);
  const [w0, w1, w2, w3, w4] = bell.map((weight) => weight / total) as Five;
  const rows = new Float32Array(width * height), out = new Float32Array(width * height);
  const line = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    line.fill(data[start]!, 0, reach).fill(data[start + width - 1]!, reach + width);
    line.set(data.subarray(start, start + width), reach);
    for (let x = 0; x < width; x++) {
      rows[start + x] = w0 * line[x + 4]! + w1 * (line[x + 3]! + line[x + 5]!) +
        w2 * (line[x + 2]! + line[x + 6]!) + w3 * (line[x + 1]! + line[x + 7]!) +
        w4 * (line[x]! + line[x + 8]!);
    }
  }
  for (let y = 0; y < height; y++) {
    const row = (by: number) => Math.min(height - 1, Math.max(0, y + by)) * width;
    const a4 = row(-4), a3 = row(-3), a2 = row(-2), a1 = row(-1);
    const b1 = row(1), b2 = row(2), b3 = row(3), b4 = row(4);
    const start = y * width;
    for (let x = 0; x < width; x++) {
      out[start + x] = w0 * rows[start + x]! + w1 * (rows[a1 + x]! + rows[b1 + x]!) +
        w2 * (rows[a2 + x]! + rows[b2 + x]!) + w3 * (rows[a3 + x]! + rows[b3 + x]!) +
        w4 * (rows[a4 + x]! + rows[b4 + x]!);
    }
  }
  return { data: out, width, height };
}

type Five = [number, number, number, number, number];
