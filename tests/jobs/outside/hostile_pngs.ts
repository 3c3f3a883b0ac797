/** PNGs that no camera makes: small on the wire, enormous in memory, or moving. */
import { crc32, deflateSync } from "node:zlib";

type Chunk = readonly [type: string, data: Uint8Array];

const signature = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];

/** A two-colour PNG of any size in a few kilobytes, with other chunks before its pixels. */
export function bomb(width: number, height: number, ...before: readonly Chunk[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 1);
  const rows = new Uint8Array((Math.ceil(width / 8) + 1) * height);
  const chunks: Chunk[] = [
    ["IHDR", new Uint8Array(header.buffer)],
    ...before,
    ["IDAT", deflateSync(rows)],
    ["IEND", new Uint8Array()],
  ];
  return new Uint8Array([...signature, ...chunks.flatMap((each) => [...framed(each)])]);
}

/** Sixty-four megabytes of nothing, said in a few kilobytes. */
const swelling = deflateSync(new Uint8Array(64_000_000));
const named = (...head: number[]) => new Uint8Array([110, 0, ...head, ...swelling]);

export const swellingChunks: Readonly<Record<string, Chunk>> = {
  zTXt: ["zTXt", named(0)],
  iTXt: ["iTXt", named(1, 0, 0, 0)],
  iCCP: ["iCCP", named(0)],
};

/** The mark of an animation (APNG), which stands before the pixels: two frames. */
export const moving: Chunk = ["acTL", new Uint8Array([0, 0, 0, 2, 0, 0, 0, 0])];

function framed([type, data]: Chunk): Uint8Array {
  const body = new Uint8Array([...new TextEncoder().encode(type), ...data]);
  const frame = new DataView(new ArrayBuffer(body.length + 8));
  frame.setUint32(0, data.length);
  frame.setUint32(body.length + 4, crc32(body));
  new Uint8Array(frame.buffer).set(body, 4);
  return new Uint8Array(frame.buffer);
}
