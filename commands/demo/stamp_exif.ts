/** Writes what a phone writes into a JPEG, without touching its picture: one APP1 segment. */
export interface Stamp {
  readonly make: string;
  readonly model: string;
  /** Local time as the camera has it: `2026-03-02T09:30:00`. */
  readonly takenAt: string;
  /** EXIF's 1 to 8; a phone held upright writes 6. */
  readonly orientation: number;
  readonly position: { readonly latitude: number; readonly longitude: number };
}

type Value =
  | { type: "text"; text: string }
  | { type: "short"; number: number }
  | { type: "address"; number: number }
  | { type: "fractions"; fractions: readonly [number, number][] };

type Folder = readonly (readonly [tag: number, value: Value])[];

const startOfImage = 2;
const typeCodes = { text: 2, short: 3, address: 4, fractions: 5 } as const;

/** A JPEG that has a stamp already loses it to the new one. */
export function stampExif(jpeg: Uint8Array, stamp: Stamp): Uint8Array<ArrayBuffer> {
  const tiff = stampTiff(stamp);
  const segment = new Uint8Array(10 + tiff.byteLength);
  segment.set([0xff, 0xe1, (tiff.byteLength + 8) >> 8, (tiff.byteLength + 8) & 255]);
  segment.set(new TextEncoder().encode("Exif\0\0"), 4);
  segment.set(tiff, 10);
  const rest = jpeg.subarray(startOfImage + lengthOfStamp(jpeg));
  const stamped = new Uint8Array(startOfImage + segment.byteLength + rest.byteLength);
  stamped.set(jpeg.subarray(0, startOfImage));
  stamped.set(segment, startOfImage);
  stamped.set(rest, startOfImage + segment.byteLength);
  return stamped;
}

function lengthOfStamp(jpeg: Uint8Array): number {
  const stamped = jpeg[2] === 0xff && jpeg[3] === 0xe1;
  return stamped ? 2 + jpeg[4]! * 256 + jpeg[5]! : 0;
}

function stampTiff({ make, model, takenAt, orientation, position }: Stamp): Uint8Array {
  const moment = takenAt.slice(0, 19).replace("T", " ").replaceAll("-", ":");
  const camera: Folder = [[0x9003, text(moment)], [0x9004, text(moment)]];
  const place: Folder = [
    [0x0001, text(position.latitude < 0 ? "S" : "N")],
    [0x0002, degrees(position.latitude)],
    [0x0003, text(position.longitude < 0 ? "W" : "E")],
    [0x0004, degrees(position.longitude)],
  ];
  const main = (cameraAt: number, placeAt: number): Folder => [
    [0x010f, text(make)],
    [0x0110, text(model)],
    [0x0112, { type: "short", number: orientation }],
    [0x0132, text(moment)],
    [0x8769, { type: "address", number: cameraAt }],
    [0x8825, { type: "address", number: placeAt }],
  ];
  const mainBytes = folderBytes(main(0, 0), 8).byteLength;
  const cameraAt = 8 + mainBytes, placeAt = cameraAt + folderBytes(camera, cameraAt).byteLength;
  return joined([
    new Uint8Array([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]),
    folderBytes(main(cameraAt, placeAt), 8),
    folderBytes(camera, cameraAt),
    folderBytes(place, placeAt),
  ]);
}

/** A folder as it lies at an address: twelve bytes a tag, and after them the longer values. */
function folderBytes(folder: Folder, address: number): Uint8Array {
  const entries = new DataView(new ArrayBuffer(2 + folder.length * 12 + 4));
  const longer: Uint8Array[] = [];
  let next = address + entries.byteLength;
  entries.setUint16(0, folder.length);
  for (const [at, [tag, value]] of folder.entries()) {
    const from = 2 + at * 12, bytes = valueBytes(value);
    entries.setUint16(from, tag);
    entries.setUint16(from + 2, typeCodes[value.type]);
    entries.setUint32(from + 4, countOf(value, bytes));
    if (bytes.byteLength <= 4) new Uint8Array(entries.buffer).set(bytes, from + 8);
    else {
      entries.setUint32(from + 8, next);
      longer.push(bytes, new Uint8Array(bytes.byteLength % 2));
      next += bytes.byteLength + bytes.byteLength % 2;
    }
  }
  return joined([new Uint8Array(entries.buffer), ...longer]);
}

function countOf(value: Value, bytes: Uint8Array): number {
  if (value.type === "text") return bytes.byteLength;
  return value.type === "fractions" ? value.fractions.length : 1;
}

function valueBytes(value: Value): Uint8Array {
  if (value.type === "text") return new TextEncoder().encode(`${value.text}\0`);
  const numbers = value.type === "fractions" ? value.fractions.flat() : [value.number];
  const wide = value.type === "short" ? 2 : 4;
  const view = new DataView(new ArrayBuffer(numbers.length * wide));
  for (const [at, number] of numbers.entries()) {
    if (wide === 2) view.setUint16(at * 2, number);
    else view.setUint32(at * 4, number);
  }
  return new Uint8Array(view.buffer);
}

function text(words: string): Value {
  return { type: "text", text: words };
}

function degrees(angle: number): Value {
  const whole = Math.abs(angle), minutes = (whole % 1) * 60, seconds = (minutes % 1) * 60;
  return {
    type: "fractions",
    fractions: [[Math.floor(whole), 1], [Math.floor(minutes), 1], [Math.round(seconds * 100), 100]],
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
