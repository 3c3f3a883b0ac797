/** Opens a chosen photograph, small, to show it and to judge it before it is sent. */
import { judge, measuredFrom, measurePicture } from "@/domain/photographs/verdict.ts";

const previewSide = 192;

/**
 * Its size, its faults and a preview; undefined where this browser cannot open it (HEIC, TIFF):
 * then it is judged once it has arrived.
 */
export async function lookAt(file, thresholds) {
  const opened = await open(file);
  if (!opened) return undefined;
  const { image, width, height } = opened;
  try {
    const small = await scaled(file, image, sizeWithin(measuredFrom, width, height));
    const pixels = small.getContext("2d").getImageData(0, 0, small.width, small.height);
    const measures = measurePicture(pixels.data, small.width, small.height, { width, height });
    return { width, height, faults: judge(measures, thresholds), preview: previewOf(small) };
  } catch {
    // Too large for this device's memory, or damaged: the server says which.
    return undefined;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** A JPEG whose long side is at most so many pixels, upright; undefined where it cannot be made. */
export async function madeSmaller(file, longSide, quality) {
  const opened = await open(file);
  if (!opened) return undefined;
  const { image, width, height } = opened;
  try {
    const small = await scaled(file, image, sizeWithin(longSide, width, height));
    return await new Promise((done) => small.toBlob(done, "image/jpeg", quality)) ?? undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** Known to the browser by its header: no pixel is decoded yet. Width and height are upright. */
function open(file) {
  return new Promise((done) => {
    const image = new Image();
    image.addEventListener("load", () => {
      done({ image, width: image.naturalWidth, height: image.naturalHeight });
    });
    image.addEventListener("error", () => {
      URL.revokeObjectURL(image.src);
      done(undefined);
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
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
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

function previewOf(from) {
  const { width, height } = sizeWithin(previewSide, from.width, from.height);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d").drawImage(from, 0, 0, width, height);
  return canvas;
}
