/**
 * How alike two grey pictures of one size look: 1 is the same (Wang and others, 2004, with windows of
 * 8 by 8 pixels, every 4).
 */
const window = 8;
const step = 4;
const steadyMean = (0.01 * 255) ** 2;
const steadyContrast = (0.03 * 255) ** 2;

export function ssim(one: Uint8Array, two: Uint8Array, width: number): number {
  const height = one.length / width;
  let sum = 0;
  let windows = 0;
  for (let y = 0; y + window <= height; y += step) {
    for (let x = 0; x + window <= width; x += step) {
      sum += ofWindow(one, two, y * width + x, width);
      windows++;
    }
  }
  return sum / windows;
}

function ofWindow(one: Uint8Array, two: Uint8Array, from: number, width: number): number {
  const n = window * window;
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let row = 0; row < window; row++) {
    for (let at = from + row * width; at < from + row * width + window; at++) {
      const [p, q] = [one[at]!, two[at]!];
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
  }
  const [meanA, meanB] = [a / n, b / n];
  const [varianceA, varianceB] = [aa / n - meanA ** 2, bb / n - meanB ** 2];
  const covariance = ab / n - meanA * meanB;
  return (2 * meanA * meanB + steadyMean) * (2 * covariance + steadyContrast) /
    ((meanA ** 2 + meanB ** 2 + steadyMean) * (varianceA + varianceB + steadyContrast));
}
