/** The phone's part: twelve million pixels, the grain of its sensor, a JPEG. */
import sharp from "sharp";
import { bell, randomFrom } from "@/commands/demo/skin/random.ts";

const long = 4032;
const short = 3024;

export interface Shot {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly blurred: boolean;
}

/** Stored as sensors deliver it, lying on its side when the phone was held upright. */
export async function photograph({ pixels, width, height, seed, blurred }: Shot) {
  const upright = height > width;
  let picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  if (blurred) picture = picture.blur(4 + seed % 3);
  if (upright) picture = picture.rotate(270);
  const lying = await picture.raw().toBuffer();
  const full = enlarged(lying, Math.max(width, height), seed);
  return await sharp(full, { raw: { width: long, height: short, channels: 3 } })
    .jpeg({ quality: 91, chromaSubsampling: "4:2:0" })
    .toBuffer();
}

const grainSize = 1 << 18;
let grain: Int8Array | undefined;

/** Four times as wide and high, between the pixels in a straight line, with the sensor's grain. */
function enlarged(small: Uint8Array, width: number, seed: number): Uint8Array {
  grain ??= drawGrain();
  const times = long / width, rows = short / times, mask = grainSize - 1;
  const random = randomFrom(seed);
  const full = new Uint8ClampedArray(long * short * 3);
  const above = new Float32Array(width * 3 + 3);
  const columns = new Int32Array(long), weights = new Float32Array(long);
  for (let x = 0; x < long; x++) {
    const place = Math.max(0, (x + 0.5) / times - 0.5);
    columns[x] = Math.floor(place) * 3;
    weights[x] = place % 1;
  }
  for (let y = 0, at = 0; y < short; y++) {
    const exact = Math.max(0, (y + 0.5) / times - 0.5);
    const top = Math.min(rows - 1, Math.floor(exact)), down = exact - top;
    const row0 = top * width * 3, row1 = Math.min(rows - 1, top + 1) * width * 3;
    for (let x = 0; x < width * 3; x++) {
      above[x] = small[row0 + x]! * (1 - down) + small[row1 + x]! * down;
    }
    above.copyWithin(width * 3, width * 3 - 3, width * 3);
    let from = Math.floor(random() * grainSize);
    for (let x = 0; x < long; x++, at += 3, from++) {
      const i = columns[x]!, right = weights[x]!, left = 1 - right;
      const value = grain[from & mask]!, tinge = grain[(from * 7) & mask]! >> 2;
      full[at] = above[i]! * left + above[i + 3]! * right + value + tinge;
      full[at + 1] = above[i + 1]! * left + above[i + 4]! * right + value;
      full[at + 2] = above[i + 2]! * left + above[i + 5]! * right + value - tinge;
    }
  }
  return new Uint8Array(full.buffer);
}

function drawGrain(): Int8Array {
  const random = randomFrom(4032);
  return Int8Array.from({ length: grainSize }, () => Math.round(4.2 * bell(random)));
}
