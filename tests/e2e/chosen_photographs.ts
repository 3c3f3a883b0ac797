/** Photographs as Playwright chooses them: what a phone makes, and the same out of focus. */
import sharp from "sharp";
import { phonePhotograph } from "@/tests/factories/photograph_files.ts";

export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const chosen = (name: string, bytes: Uint8Array): Chosen => ({
  name,
  mimeType: "image/jpeg",
  buffer: Buffer.from(bytes),
});

let phone: Promise<Uint8Array> | undefined;
const closeUp = () => phone ??= phonePhotograph("close_up").then(({ buffer }) => buffer);

/** In focus, 12 megapixels. */
export const sharpPhotograph = async (name = "sharp.jpg"): Promise<Chosen> =>
  chosen(name, await closeUp());

export const blurredPhotograph = async (name = "blurred.jpg"): Promise<Chosen> =>
  chosen(name, await sharp(await closeUp()).keepExif().blur(18).jpeg().toBuffer());

/** The same with all that a camera can keep: many times the bytes. */
export const largePhotograph = async (): Promise<Chosen> =>
  chosen("large.jpg", await sharp(await closeUp()).keepExif().jpeg({ quality: 100 }).toBuffer());
