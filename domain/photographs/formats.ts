/** Which kinds of file are photographs here, told by their first bytes and never by their name. */
import { fileFailure } from "@/domain/photographs/file_failures.ts";

export const photographFormats = {
  jpeg: { mediaType: "image/jpeg", extension: "jpg" },
  png: { mediaType: "image/png", extension: "png" },
  webp: { mediaType: "image/webp", extension: "webp" },
} as const;

export type PhotographFormat = keyof typeof photographFormats;

/** Each format's signature: bytes at an offset, all of which must match. */
const signatures: Readonly<Record<PhotographFormat, readonly [number, string][]>> = {
  jpeg: [[0, "\xff\xd8\xff"]],
  png: [[0, "\x89PNG\r\n\x1a\n"]],
  webp: [[0, "RIFF"], [8, "WEBP"]],
};

export function formatOf(head: Uint8Array): PhotographFormat | undefined {
  return (Object.keys(signatures) as PhotographFormat[]).find((format) =>
    signatures[format].every(([offset, bytes]) => holds(head, offset, bytes))
  );
}

/** A HeadCheck: refuses a file that is not a photograph before the rest of it arrives. */
export function requirePhotograph(head: Uint8Array): void {
  if (!formatOf(head)) throw fileFailure("not_a_photograph");
}

function holds(head: Uint8Array, offset: number, bytes: string): boolean {
  return [...bytes].every((byte, at) => head[offset + at] === byte.charCodeAt(0));
}
