/** PNG (W3C, third edition): its chunks up to the pixels. */
import { inflateSync } from "node:zlib";
import {
  type Examined,
  mostMetadata,
  type Peek,
  textOf,
} from "@/jobs/outside/pictures/examined.ts";

/** More than any camera or editor writes before the pixels. */
const mostChunks = 500;
/** What compressed text or a profile may grow to. */
const mostInflated = 4_000_000;

/** Samples a pixel by colour type. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function examinePng(file: Peek): Examined {
  const header = file.at(8, 21);
  if (header.byteLength < 21 || textOf(header, 4, 4) !== "IHDR") return "damaged";
  const [width, height] = [header.getUint32(8), header.getUint32(12)];
  const depth = header.getUint8(16);
  const interlaced = header.getUint8(20) !== 0;
  const colours = samples[header.getUint8(17)];
  if (!colours) return "damaged";

  let metadata = 0;
  let at = 33;
  for (let chunks = 0; chunks < mostChunks; chunks++) {
    const start = file.at(at, 8);
    if (start.byteLength < 8) return "damaged";
    const length = start.getUint32(0);
    const type = textOf(start, 4, 4);
    if (type === "acTL") return "animated";
    if (type === "IDAT") {
      const bytes = width * height * colours * (depth > 8 ? 2 : 1);
      return { pixels: width * height, ...interlaced && { held: bytes } };
    }
    metadata += length;
    if (metadata > mostMetadata) return "damaged";
    if (compressed.has(type) && swells(file.at(at + 8, length), type)) return "damaged";
    at += length + 12;
  }
  return "damaged";
}

const compressed: ReadonlySet<string> = new Set(["zTXt", "iTXt", "iCCP"]);

/** Whether a chunk's compressed part grows beyond all use; nonsense does not: nobody reads it. */
function swells(chunk: DataView, type: string): boolean {
  const bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const nameEnds = bytes.indexOf(0);
  if (nameEnds < 0) return false;
  let from = nameEnds + 2;
  if (type === "iTXt") {
    if (bytes[nameEnds + 1] !== 1) return false;
    const languageEnds = bytes.indexOf(0, nameEnds + 3);
    from = bytes.indexOf(0, languageEnds + 1) + 1;
  }
  try {
    inflateSync(bytes.subarray(from), { maxOutputLength: mostInflated });
    return false;
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
  }
}
