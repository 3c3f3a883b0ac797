/** WebP (RFC 9649): its chunks up to the picture. */
import {
  type Examined,
  mostMetadata,
  type Peek,
  textOf,
} from "@/jobs/outside/pictures/examined.ts";

const mostChunks = 50;
const animationFlag = 0b10;

export function examineWebp(file: Peek): Examined {
  let at = 12;
  let metadata = 0;
  for (let chunks = 0; chunks < mostChunks; chunks++) {
    const start = file.at(at, 18);
    if (start.byteLength < 18) return "damaged";
    const length = start.getUint32(4, true);
    const type = textOf(start, 0, 4);
    if (type === "ANIM" || type === "ANMF") return "animated";
    if (type === "VP8X" && start.getUint8(8) & animationFlag) return "animated";
    if (type === "VP8 ") {
      return {
        pixels: (start.getUint16(14, true) & 0x3fff) * (start.getUint16(16, true) & 0x3fff),
      };
    }
    if (type === "VP8L") {
      const sizes = start.getUint32(9, true);
      const pixels = ((sizes & 0x3fff) + 1) * (((sizes >>> 14) & 0x3fff) + 1);
      // A lossless picture is held whole, four bytes a pixel, and three more where it is tiled.
      return { pixels, held: 7 * pixels };
    }
    metadata += length;
    if (metadata > mostMetadata) return "damaged";
    at += 8 + length + length % 2;
  }
  return "damaged";
}
