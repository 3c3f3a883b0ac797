/** A picture of four quarters, so that one can tell how it stands and which colours it has. */
import sharp from "sharp";

export const letters = {
  R: [200, 30, 30],
  G: [30, 180, 30],
  B: [30, 30, 200],
  W: [240, 240, 240],
} as const;
export type Letter = keyof typeof letters;

/** EXIF 2.32, Orientation: how the quarters R G / B W of the stored picture look upright. */
export const upright = ["RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"];

export function quarters(width: number, height: number) {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const letter = "RGBW"[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] as Letter;
      data.set(letters[letter], (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The colour in the middle of each quarter. */
export async function coloursOf(bytes: Uint8Array): Promise<number[][]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return [[1, 1], [3, 1], [1, 3], [3, 3]].map(([x, y]) => {
    const start = (Math.floor(info.height * y! / 4) * info.width +
      Math.floor(info.width * x! / 4)) * info.channels;
    return [0, 1, 2].map((channel) => data[start + Math.min(channel, info.channels - 1)]!);
  });
}

/** Each quarter named by the nearest of the four colours. */
export async function quartersOf(bytes: Uint8Array): Promise<string> {
  return (await coloursOf(bytes)).map((found) =>
    Object.entries(letters).toSorted((a, b) => far(found, a[1]) - far(found, b[1]))[0]![0]
  ).join("");
}

/** How far two colours lie apart, at their furthest channel. */
export const far = (one: readonly number[], two: readonly number[]): number =>
  Math.max(...one.map((value, at) => Math.abs(value - two[at]!)));
