/**
 * TIFF 6.0, and what cameras made of it: raw files begin as TIFF does, and the picture that a TIFF
 * reader finds in them is a thumbnail.
 */
import { type Examined, type Peek, textOf } from "@/jobs/outside/pictures/examined.ts";

const tag = {
  newSubfileType: 254,
  width: 256,
  height: 257,
  bitsPerSample: 258,
  photometric: 262,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  tileWidth: 322,
  tileHeight: 323,
  subIfds: 330,
  /** Adobe DNG 1.7. */
  dngVersion: 50706,
} as const;

/** DNG 1.7: a colour filter array, and its linear form. */
const rawPhotometrics: readonly number[] = [32803, 34892];
const reducedResolution = 1;
const transparencyMask = 4;
const mostFolders = 64;
const mostTags = 2_000;

type Folder = ReadonlyMap<number, number>;

export function examineTiff(file: Peek): Examined {
  const head = file.at(0, 12);
  if (head.byteLength < 8) return "damaged";
  const little = head.getUint16(0) === 0x4949;
  if (textOf(head, 8, 2) === "CR") return "camera_raw"; // Canon CR2.
  const folders: Folder[] = [];
  const seen = new Set<number>();
  let at = head.getUint32(4, little);
  while (at !== 0) {
    if (seen.has(at) || seen.size === mostFolders) return "damaged";
    seen.add(at);
    const read = readFolder(file, at, little);
    if (!read) return "damaged";
    folders.push(read.folder);
    at = read.next;
  }
  const [first] = folders;
  if (!first) return "damaged";
  if (folders.some(isRaw) || ofKind(first, reducedResolution)) return "camera_raw";
  const pages = folders.filter((folder) =>
    !ofKind(folder, reducedResolution) && !ofKind(folder, transparencyMask)
  );
  if (pages.length > 1) return "animated";
  return { pixels: pixelsOf(first), held: rowsHeld(first) };
}

/** The first value of each tag, as far as it stands in the folder itself. */
function readFolder(file: Peek, at: number, little: boolean) {
  const counted = file.at(at, 2);
  if (counted.byteLength < 2) return undefined;
  const count = counted.getUint16(0, little);
  const entries = file.at(at + 2, count * 12 + 4);
  if (count > mostTags || entries.byteLength < count * 12 + 4) return undefined;
  const folder = new Map<number, number>();
  for (let entry = 0; entry < count * 12; entry += 12) {
    const short = entries.getUint16(entry + 2, little) === 3;
    const value = short
      ? entries.getUint16(entry + 8, little)
      : entries.getUint32(entry + 8, little);
    const shorts = short && entries.getUint32(entry + 4, little) > 2;
    const id = entries.getUint16(entry, little);
    folder.set(
      id,
      shorts ? file.at(entries.getUint32(entry + 8, little), 2).getUint16(0, little) : value,
    );
  }
  return { folder, next: entries.getUint32(count * 12, little) };
}

const isRaw = (folder: Folder) =>
  folder.has(tag.dngVersion) || rawPhotometrics.includes(folder.get(tag.photometric) ?? 0);

const ofKind = (folder: Folder, bit: number) => ((folder.get(tag.newSubfileType) ?? 0) & bit) !== 0;

const pixelsOf = (folder: Folder) => (folder.get(tag.width) ?? 0) * (folder.get(tag.height) ?? 0);

/** The rows that are decoded together: a strip, or a row of tiles. */
function rowsHeld(folder: Folder): number {
  const width = folder.get(tag.width) ?? 0;
  const height = folder.get(tag.height) ?? 0;
  const tileHeight = folder.get(tag.tileHeight);
  const rows = Math.min(height, tileHeight ?? folder.get(tag.rowsPerStrip) ?? height);
  const across = Math.max(width, folder.get(tag.tileWidth) ?? 0);
  const bytes = Math.ceil((folder.get(tag.bitsPerSample) ?? 1) / 8);
  return across * rows * (folder.get(tag.samplesPerPixel) ?? 1) * bytes;
}
