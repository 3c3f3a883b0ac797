/** Opens a JPEG at a part of its size, which takes a part of the time, where the browser can. */
import { jpegHeader } from "@/domain/photographs/jpeg_header.ts";

/** JPEG is made of squares of 8 pixels, which can be opened as 1 to 8. */
const eighths = 8;

/**
 * Its size as stored, and a frame whose long side is at least `longSide` where the photograph's is;
 * whoever asks closes it. Undefined where it is no JPEG, or this browser cannot.
 */
export async function decodedSmall(file, longSide) {
  if (!canDecode()) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = jpegHeader(bytes);
  if (!header) return undefined;
  const { width, height } = header;
  const part = Math.min(1, Math.ceil(longSide * eighths / Math.max(width, height)) / eighths);
  const decoder = new ImageDecoder({
    data: bytes,
    type: "image/jpeg",
    desiredWidth: Math.ceil(width * part),
    desiredHeight: Math.ceil(height * part),
  });
  try {
    const { image: frame } = await decoder.decode();
    return { frame, width, height };
  } finally {
    decoder.close();
  }
}

/** Its pixels as they are stored: red, green, blue and one more, without a canvas between. */
export async function pixelsOf(frame) {
  const { width, height } = frame.visibleRect;
  const data = new Uint8Array(frame.allocationSize({ format: "RGBA" }));
  await frame.copyTo(data, { format: "RGBA" });
  return { data, width, height };
}

/** Those that know that a frame can lie on its side draw it upright, too. */
const canDecode = () => "ImageDecoder" in globalThis && "rotation" in VideoFrame.prototype;
