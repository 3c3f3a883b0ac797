/**
 * Something like a photograph of skin, of any size, the same every time: soft shades, finer marks
 * and the noise of a sensor.
 */
import sharp, { type Sharp } from "sharp";

export async function skinPhotograph(width: number, height: number): Promise<Sharp> {
  const random = noise(7);
  const shades = await enlarged(64, 48, () => 150 + 70 * (random() - 0.5));
  const marks = await enlarged(width >> 2, height >> 2, () => 40 * (random() - 0.5) + 128);
  const data = new Uint8Array(width * height * 3);
  const tint = [30, -15, -40];
  for (let at = 0; at < width * height; at++) {
    const light = shades[at]! + marks[at]! - 128 + 6 * (random() - 0.5);
    for (let channel = 0; channel < 3; channel++) {
      data[at * 3 + channel] = Math.min(255, Math.max(0, light + tint[channel]!));
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } });

  function enlarged(across: number, down: number, value: () => number): Promise<Uint8Array> {
    const grey = Uint8Array.from({ length: across * down }, value);
    return sharp(grey, { raw: { width: across, height: down, channels: 1 } })
      .resize(width, height, { fit: "fill", kernel: "cubic" }).extractChannel(0).raw().toBuffer();
  }
}

/** The same numbers from 0 to 1 for the same seed (a linear congruence of Numerical Recipes). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
