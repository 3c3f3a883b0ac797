/** Names a file by its content and compresses it once, as hard as it goes. */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface Packed {
  /** `app.1a2b3c4d5e.css`: a new content is a new address, so that it can be kept for ever. */
  readonly hashed: string;
  readonly identity: Uint8Array;
  readonly br?: Uint8Array;
  readonly gzip?: Uint8Array;
}

const compressible = /\.(css|js|svg|webmanifest)$/;

export function pack(name: string, identity: Uint8Array): Packed {
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 10);
  const dot = name.lastIndexOf(".");
  const hashed = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
  if (!compressible.test(name)) return { hashed, identity };
  return {
    hashed,
    identity,
    br: brotliCompressSync(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.byteLength,
      },
    }),
    gzip: gzipSync(identity, { level: 9 }),
  };
}
