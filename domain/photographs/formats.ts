/** Which kinds of file are photographs here, told by their first bytes and never by their name. */
import { fileFailure } from "@/domain/photographs/file_failures.ts";

export const photographFormats = {
  jpeg: { label: "JPEG", mediaType: "image/jpeg", extension: "jpg" },
  png: { label: "PNG", mediaType: "image/png", extension: "png" },
  webp: { label: "WebP", mediaType: "image/webp", extension: "webp" },
  avif: { label: "AVIF", mediaType: "image/avif", extension: "avif" },
  heif: { label: "HEIC", mediaType: "image/heif", extension: "heic" },
  tiff: { label: "TIFF", mediaType: "image/tiff", extension: "tif" },
} as const;

export type PhotographFormat = keyof typeof photographFormats;

/** As pages and refusals say them. */
export const formatsInWords = "JPEG, PNG, WebP, AVIF, HEIC or TIFF";

/** What a file picker offers; by extension too, since few systems know HEIC by its type. */
export const acceptedFiles: string = [
  ...Object.values(photographFormats).flatMap(({ mediaType, extension }) => [
    mediaType,
    `.${extension}`,
  ]),
  ".jpeg",
  ".heif",
  ".tiff",
].join(",");

type Signature = readonly (readonly [offset: number, bytes: string])[];

/** ISO 23008-12: the brand of the first box says which codec the picture is kept with. */
const brand = (...names: readonly string[]): Signature[] =>
  names.map((name) => [[4, "ftyp"], [8, name]]);

/** Each format's signatures: bytes at offsets, all of which must match in one of them. */
const signatures: Readonly<Record<PhotographFormat, readonly Signature[]>> = {
  jpeg: [[[0, "\xff\xd8\xff"]]],
  png: [[[0, "\x89PNG\r\n\x1a\n"]]],
  webp: [[[0, "RIFF"], [8, "WEBP"]]],
  avif: brand("avif", "avis"),
  heif: brand("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"),
  tiff: [[[0, "II*\0"]], [[0, "MM\0*"]]],
};

export function formatOf(head: Uint8Array): PhotographFormat | undefined {
  return (Object.keys(signatures) as PhotographFormat[]).find((format) =>
    signatures[format].some((signature) =>
      signature.every(([offset, bytes]) => holds(head, offset, bytes))
    )
  );
}

/** A HeadCheck: refuses a file that is not a photograph before the rest of it arrives. */
export function requirePhotograph(head: Uint8Array): void {
  if (!formatOf(head)) throw fileFailure("not_a_photograph");
}

function holds(head: Uint8Array, offset: number, bytes: string): boolean {
  return [...bytes].every((byte, at) => head[offset + at] === byte.charCodeAt(0));
}
