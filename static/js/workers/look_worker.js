/**
 * Opens and judges a JPEG away from the page's own thread, so that the page answers meanwhile.
 * Asked with { file, thresholds }; answers what it saw, or undefined where the page must look itself.
 */
import { judge, measuredFrom, measurePicture } from "@/domain/photographs/verdict.ts";
import { decodedSmall, pixelsOf } from "@/static/js/upload/decode.js";
import { previewSide, sizeWithin } from "@/static/js/upload/sizes.js";

// Twice: what runs once is not compiled for speed, and the first photograph should not wait.
for (let i = 0; i < 2; i++) warmUp();

self.addEventListener("message", async ({ data: { file, thresholds } }) => {
  const seen = await lookAt(file, thresholds).catch(() => undefined);
  self.postMessage(seen, seen ? [seen.preview] : []);
});

async function lookAt(file, thresholds) {
  const opened = await decodedSmall(file, measuredFrom);
  if (!opened) return undefined;
  const { frame, width, height } = opened;
  try {
    const pixels = await pixelsOf(frame);
    const measures = measurePicture(pixels.data, pixels.width, pixels.height, { width, height });
    return { width, height, faults: judge(measures, thresholds), preview: previewOf(frame) };
  } finally {
    frame.close();
  }
}

/** Upright: a canvas turns a frame that lies on its side. */
function previewOf(frame) {
  const { width, height } = sizeWithin(previewSide, frame.displayWidth, frame.displayHeight);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d").drawImage(frame, 0, 0, width, height);
  return canvas.transferToImageBitmap();
}

function warmUp() {
  const [width, height] = [640, 480];
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, i) => 90 + i * 31 % 80);
  measurePicture(pixels, width, height, { width, height });
}
