/** What goes wrong with photographs, by known amounts. Lengths are shares of the long side. */
import { bell, randomFrom } from "@/commands/demo/skin/random.ts";
import { longSideOf, type Picture, pictureOf, sharpOf } from "@/tests/bench/verdict/picture.ts";

/** Out of focus, as a Gaussian of that standard deviation. */
export function outOfFocus(picture: Picture, share: number): Promise<Picture> {
  return pictureOf(sharpOf(picture).blur(share * longSideOf(picture)));
}

/** The hand moved, in one direction, evenly. */
export function moved(picture: Picture, share: number, turn: number): Picture {
  const { data, width, height } = picture;
  const long = Math.round(share * longSideOf(picture));
  const steps = Array.from({ length: long }, (_, i) => ({
    dx: Math.round((i - long / 2) * Math.cos(turn)),
    dy: Math.round((i - long / 2) * Math.sin(turn)),
  }));
  const out = new Uint8Array(data.length);
  const sums = new Uint32Array(width * 3);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (const { dx, dy } of steps) {
      const row = Math.min(height - 1, Math.max(0, y + dy)) * width * 3;
      for (let i = 0; i < width * 3; i++) {
        const from = i + dx * 3;
        sums[i]! +=
          data[row + (from < 0 ? i % 3 : from >= width * 3 ? width * 3 - 3 + i % 3 : from)]!;
      }
    }
    for (let i = 0; i < width * 3; i++) out[y * width * 3 + i] = sums[i]! / long;
  }
  return { data: out, width, height };
}

/** So many stops more or less light on the sensor, clipped where it is full. */
export function exposed({ data, width, height }: Picture, stops: number): Picture {
  const table = Uint8Array.from({ length: 256 }, (_, value) => {
    const light = (value / 255) ** 2.2 * 2 ** stops;
    return Math.round(255 * Math.min(1, light) ** (1 / 2.2));
  });
  return { data: data.map((value) => table[value]!), width, height };
}

/** The middle's median brought to so many stops from white. */
export function litTo(picture: Picture, stops: number): Picture {
  return exposed(picture, stops - 2.2 * Math.log2(middleOf(picture) / 255));
}

/** As a phone's meter would have it: neither black nor white where it looks, which is the middle. */
export function metered(picture: Picture): Picture {
  const middle = middleOf(picture);
  const wanted = Math.min(190, Math.max(70, middle));
  return wanted === middle ? picture : exposed(picture, 2.2 * Math.log2(wanted / middle));
}

function middleOf({ data, width, height }: Picture): number {
  const values: number[] = [];
  for (let y = Math.floor(height * 0.2); y < height * 0.8; y += 5) {
    for (let x = Math.floor(width * 0.2); x < width * 0.8; x += 5) {
      const at = (y * width + x) * 3;
      values.push(0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!);
    }
  }
  return Math.max(1, values.toSorted((a, b) => a - b)[values.length >> 1]!);
}

export function shrunk(picture: Picture, longSide: number): Promise<Picture> {
  return pictureOf(sharpOf(picture).resize(longSide, longSide, { fit: "inside" }));
}

/** The grain of a sensor in poor light, another in each colour. */
export function noisy({ data, width, height }: Picture, deviation: number, seed: number): Picture {
  const random = randomFrom(seed * 97 + 11);
  const grain = Float32Array.from({ length: 1 << 16 }, () => bell(random) * 1.73 * deviation);
  const out = new Uint8ClampedArray(data.length);
  for (let row = 0; row < height; row++) {
    let from = Math.floor(random() * grain.length);
    for (let i = row * width * 3; i < (row + 1) * width * 3; i++) {
      out[i] = data[i]! + grain[from++ & 0xffff]!;
    }
  }
  return { data: new Uint8Array(out.buffer), width, height };
}
