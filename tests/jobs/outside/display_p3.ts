/** Display P3 to sRGB by the book (SMPTE EG 432-1, IEC 61966-2-1), to check what colour management made. */
const toXyz = [
  [0.4865709, 0.2656677, 0.1982173],
  [0.2289746, 0.6917385, 0.0792869],
  [0, 0.0451134, 1.0439444],
];
const toSrgb = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
];

const times = (matrix: number[][], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, value, at) => sum + value * vector[at]!, 0));
const linear = (code: number) =>
  code <= 10 ? code / 255 / 12.92 : ((code / 255 + 0.055) / 1.055) ** 2.4;
const coded = (value: number) => {
  const light = Math.min(1, Math.max(0, value));
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
};

export const displayP3AsSrgb = (code: readonly number[]): number[] =>
  times(toSrgb, times(toXyz, code.map(linear))).map((value) => Math.round(coded(value)));
