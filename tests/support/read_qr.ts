/** Reads a QR code back from a picture, as the camera of a telephone does. */
import jsqr from "jsqr";
import sharp from "sharp";
import { PDFiumLibrary } from "@hyzyla/pdfium";

type Read = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;

const read = jsqr as unknown as Read;

/** @param picture a PNG or an SVG */
export async function qrIn(picture: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(picture).flatten({ background: "#ffffff" }).ensureAlpha()
    .raw().toBuffer({ resolveWithObject: true });
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

interface Part {
  /** Of the page, from its top left: 0.5 is the half of it. */
  readonly width: number;
  readonly height: number;
}

/** The first page of a file, drawn; only the part at its top left where one is named. */
export async function pictureOf(
  pdf: Uint8Array,
  { width: wide, height: high }: Part = { width: 1, height: 1 },
): Promise<Uint8Array> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const { data, width, height } = await document.getPage(0).render({
      scale: 2,
      render: "bitmap",
    });
    const picture = await sharp(data, { raw: { width, height, channels: 4 } }).extract({
      left: 0,
      top: 0,
      width: Math.floor(width * wide),
      height: Math.floor(height * high),
    }).png().toBuffer();
    document.destroy();
    return new Uint8Array(picture);
  } finally {
    library.destroy();
  }
}
