/** Opens a chosen photograph, small, to show it and to judge it before it is sent. */
import { judge, measuredFrom, measurePicture } from "@/domain/photographs/verdict.ts";
import { decodedSmall, pixelsOf } from "@/static/js/upload/decode.js";

const previewSide = 192;

/**
 * Its size, its faults and a preview; undefined where this browser cannot open it (HEIC, TIFF):
 * then it is judged once it has arrived.
 */
export async function lookAt(file, thresholds) {
  try {
    const { pixels, width, height, preview } = await decoded(file) ?? await drawn(file);
    const measures = measurePicture(pixels.data, pixels.width, pixels.height, { width, height });
    return { width, height, faults: judge(measures, thresholds), preview };
  } catch {
    // Too large for this device's memory, damaged, or of a kind that it does not know.
    return undefined;
  }
}

/** Compiles what the first photograph would have to wait for. */
export function warmUp() {
  const [width, height] = [640, 480];
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, i) => 90 + i * 31 % 80);
  measurePicture(pixels, width, height, { width, height });
}

/** The quick way: undefined where this browser, or this file, has none. */
async function decoded(file) {
  const opened = await decodedSmall(file, measuredFrom).catch(() => undefined);
  if (!opened) return undefined;
  const { frame, width, height } = opened;
  const pixels = await pixelsOf(frame).catch(() => undefined);
  const preview = canvasOf(sizeWithin(previewSide, frame.displayWidth, frame.displayHeight));
  // The words matter more: they come first.
  setTimeout(() => {
    paint(preview, frame);
    frame.close();
  });
  return pixels && { pixels, width, height, preview };
}

async function drawn(file) {
  const { image, width, height } = await open(file);
  try {
    const small = await scaled(file, image, sizeWithin(measuredFrom, width, height));
    const pixels = small.getContext("2d").getImageData(0, 0, small.width, small.height);
    const preview = canvasOf(sizeWithin(previewSide, width, height));
    paint(preview, small);
    return { pixels, width, height, preview };
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** A JPEG whose long side is at most so many pixels, upright; undefined where it cannot be made. */
export async function madeSmaller(file, longSide, quality) {
  let image;
  try {
    const opened = await open(file);
    image = opened.image;
    const small = await scaled(file, image, sizeWithin(longSide, opened.width, opened.height));
    return await new Promise((done) => small.toBlob(done, "image/jpeg", quality)) ?? undefined;
  } catch {
    return undefined;
  } finally {
    if (image) URL.revokeObjectURL(image.src);
  }
}

/** Known to the browser by its header: no pixel is decoded yet. Width and height are upright. */
function open(file) {
  return new Promise((done, failed) => {
    const image = new Image();
    image.addEventListener("load", () => {
      done({ image, width: image.naturalWidth, height: image.naturalHeight });
    });
    image.addEventListener("error", () => {
      URL.revokeObjectURL(image.src);
      failed(new Error("Cannot open this file here"));
    });
    image.src = URL.createObjectURL(file);
  });
}

function sizeWithin(longSide, width, height) {
  const shrink = Math.max(1, Math.max(width, height) / longSide);
  return { width: Math.round(width / shrink), height: Math.round(height / shrink) };
}

/** Scaled away from the page's own thread, where the browser can. */
async function scaled(file, image, { width, height }) {
  const canvas = canvasOf({ width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  const bitmap = await createImageBitmap(file, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: "medium",
  }).catch(() => undefined);
  if (bitmap?.width === width && bitmap.height === height) {
    pen.drawImage(bitmap, 0, 0);
  } else {
    await image.decode();
    pen.imageSmoothingQuality = "high";
    pen.drawImage(image, 0, 0, width, height);
  }
  bitmap?.close();
  return canvas;
}

function canvasOf({ width, height }) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function paint(canvas, picture) {
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
}
