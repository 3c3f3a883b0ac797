/** What can be measured of a photograph to warn, never to block: how bright it is and how sharp. */
export interface Measures {
  /** Mean luminance, 0 (black) to 255 (white). */
  readonly brightness: number;
  /** Variance of the Laplacian: high at crisp edges, near 0 when nothing is in focus. */
  readonly sharpness: number;
}

/** Of a greyscale picture; the same photograph must always be measured at the same size. */
export function measure(grey: Uint8Array, width: number, height: number): Measures {
  let light = 0;
  for (let at = 0; at < width * height; at++) light += grey[at]!;

  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      const edge = grey[at - 1]! + grey[at + 1]! + grey[at - width]! + grey[at + width]! -
        4 * grey[at]!;
      sum += edge;
      squares += edge * edge;
    }
  }
  const inner = Math.max(1, (width - 2) * (height - 2));
  return {
    brightness: light / Math.max(1, width * height),
    sharpness: squares / inner - (sum / inner) ** 2,
  };
}
