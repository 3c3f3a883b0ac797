/** JPEG (ITU-T T.81, annex B): its segments up to the first scan. */
import { type Examined, mostMetadata, type Peek } from "@/jobs/outside/pictures/examined.ts";

const mostSegments = 2_000;
const startOfScan = 0xda;
const endOfImage = 0xd9;
/** SOF0 to SOF15 without DHT, JPG and DAC, which lie between them. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isApplication = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const progressive: ReadonlySet<number> = new Set([0xc2, 0xc6, 0xca, 0xce]);

export function examineJpeg(file: Peek): Examined {
  let metadata = 0;
  let at = 2;
  for (let segments = 0; segments < mostSegments; segments++) {
    const start = file.at(at, 4);
    if (start.byteLength < 4 || start.getUint8(0) !== 0xff) return "damaged";
    const marker = start.getUint8(1);
    if (marker === 0xff) {
      at++; // Padding.
      continue;
    }
    const length = start.getUint16(2);
    if (marker === startOfScan || marker === endOfImage || length < 2) return "damaged";
    if (isFrame(marker)) return frame(file.at(at + 4, length - 2), marker);
    if (isApplication(marker)) metadata += length;
    if (metadata > mostMetadata) return "damaged";
    at += length + 2;
  }
  return "damaged";
}

function frame(segment: DataView, marker: number): Examined {
  if (segment.byteLength < 6) return "damaged";
  const [height, width] = [segment.getUint16(1), segment.getUint16(3)];
  const components = segment.getUint8(5);
  if (segment.byteLength < 6 + 3 * components || components === 0) return "damaged";
  const pixels = width * height;
  if (!progressive.has(marker)) return { pixels };
  const factors = Array.from({ length: components }, (_, component) => {
    const sampling = segment.getUint8(7 + 3 * component);
    return (sampling >> 4) * (sampling & 15);
  });
  // A progressive picture is held whole, two bytes a coefficient, until its last scan.
  const coefficients = factors.reduce((sum, factor) => sum + factor, 0) / Math.max(1, ...factors);
  return { pixels, held: pixels * coefficients * 2 };
}
