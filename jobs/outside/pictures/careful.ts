/** How sharp is told to open what a stranger sent. */
import type { SharpOptions } from "sharp";

export const mostPixels = Number(Deno.args[1]);

export const careful = {
  limitInputPixels: mostPixels,
  failOn: "error",
} as const satisfies SharpOptions;

export const white = { r: 255, g: 255, b: 255 } as const;
