/**
 * When a photograph says it was taken: EXIF 2.32, tags DateTimeOriginal (0x9003) and
 * OffsetTimeOriginal (0x9011). A camera's clock is a claim, not evidence; nonsense gives nothing.
 */
const exifFolder = 0x8769;
const dateTimeOriginal = 0x9003;
const offsetTimeOriginal = 0x9011;
const asciiType = 2;
const longType = 4;

/** `2026-03-02T09:30:00`, with the offset from UTC after it where the camera gave one. */
export function takenAt(exif: Uint8Array): string | undefined {
  const start = String.fromCharCode(...exif.subarray(0, 6)) === "Exif\0\0" ? 6 : 0;
  const tiff = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start);
  try {
    const order = tiff.getUint16(0);
    if (order !== 0x4949 && order !== 0x4d4d) return undefined;
    const little = order === 0x4949;
    const inner = findTag(tiff, little, tiff.getUint32(4, little), exifFolder, longType);
    if (inner === undefined) return undefined;
    const folder = tiff.getUint32(inner + 8, little);
    return asMoment(
      text(tiff, little, findTag(tiff, little, folder, dateTimeOriginal, asciiType)),
      text(tiff, little, findTag(tiff, little, folder, offsetTimeOriginal, asciiType)),
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined; // An address outside the block.
    throw error;
  }
}

/** Where the twelve bytes of a tag stand in a folder: tag, type, count, value or its address. */
function findTag(tiff: DataView, little: boolean, folder: number, tag: number, type: number) {
  const count = tiff.getUint16(folder, little);
  for (let at = folder + 2; at < folder + 2 + count * 12; at += 12) {
    if (tiff.getUint16(at, little) === tag && tiff.getUint16(at + 2, little) === type) return at;
  }
  return undefined;
}

function text(tiff: DataView, little: boolean, entry: number | undefined): string {
  if (entry === undefined) return "";
  const length = Math.min(tiff.getUint32(entry + 4, little), 64);
  const from = length > 4 ? tiff.getUint32(entry + 8, little) : entry + 8;
  const letters = Array.from({ length }, (_, at) => String.fromCharCode(tiff.getUint8(from + at)));
  return letters.join("").split("\0")[0]!;
}

function asMoment(dateTime: string, offset: string): string | undefined {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(dateTime);
  if (!parts) return undefined;
  const [, year, month, day, time] = parts;
  const local = `${year}-${month}-${day}T${time}`;
  try {
    Temporal.PlainDateTime.from(local, { overflow: "reject" });
  } catch {
    return undefined;
  }
  return /^[+-]\d\d:\d\d$/.test(offset) ? local + offset : local;
}
