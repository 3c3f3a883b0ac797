/** Opens a chosen photograph, small, to show it and to judge it before it is sent. */
import { judge, measuredFrom, measurePicture } from "@/domain/photographs/verdict.ts";
import { previewSide, sizeWithin } from "@/static/js/upload/sizes.js";

/**
 * Its size, its faults and a preview; undefined where this browser cannot open it (HEIC, TIFF):
 * then it is judged once it has arrived. `look`: the worker's way (looker.js), tried first.
 */
export async function lookAt(file, thresholds, look) {
  const seen = await look(file, thresholds);
  if (seen) return { ...seen, preview: painted(seen.preview) };
  try {
    const { pixels, width, height, preview } = await drawn(file);
    const measures = measurePicture(pixels.data, pixels.width, pixels.height, { width, height });
    return { width, height, faults: judge(measures, thresholds), preview };
  } catch {
    // Too large for this device's memory, damaged, or of a kind that it does not know.
    return undefined;
  }
}

function painted(bitmap) {
  const canvas = canvasOf(bitmap);
  paint(canvas, bitmap);
  bitmap.close();
  return canvas;
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

/** Scaled away from the page's own thread, where the browser can. */
async function scaled(file, image, { width, height }) {
  const canvas = canvasOf({ width, height });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  const bitmap = await resized(file, width, height);
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

/** Undefined where this browser does not, as Safari before 15. */
async function resized(file, width, height) {
  try {
    return await createImageBitmap(file, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: "medium",
    });
  } catch {
    return undefined;
  }
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
