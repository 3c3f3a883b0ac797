/**
 * What a JPEG says of itself before its pixels (ITU-T T.81, annex B): read where opening it would
 * take too long. Undefined where it is no JPEG, or says no size.
 */

/** As stored: neither turned nor scaled. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** Its EXIF block, if it has one; a view of the same bytes. */
  readonly exif: Uint8Array | undefined;
}

const app1 = 0xe1, startOfScan = 0xda;

export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let exif: Uint8Array | undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++; // Filled up with more of the same.
      continue;
    }
    if (marker === startOfScan) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (isFrame(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), exif };
    }
    const block = bytes.subarray(at + 4, end);
    if (marker === app1 && startsAsExif(block)) exif ??= block;
    at = end;
  }
  return undefined;
}

/** SOF0 to SOF15, without the tables that lie among them (DHT, JPG, DAC). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const startsAsExif = (block: Uint8Array) =>
  String.fromCharCode(...block.subarray(0, 6)) === "Exif\0\0";
