/** A photograph as a moving hand takes it. */
import sharp from "sharp";

/** Of a quarter of the pixels, which is as fast as it is blurred, and enlarged again. */
export async function blurred(jpeg: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { data, info } = await sharp(jpeg).resize({ width: 1000 }).blur(6)
    .raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const enlarged = await sharp(data, { raw: { width, height, channels } })
    .resize({ width: width * 3 }).jpeg({ quality: 85 }).toBuffer();
  return new Uint8Array(enlarged);
}
