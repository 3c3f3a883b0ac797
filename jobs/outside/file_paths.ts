/** Where a key lies in the files' folder. A key can never lead out of it. */
import { join } from "node:path";

export const areas = ["originals", "views"] as const;
export type FileArea = (typeof areas)[number];

/** Files on their way in or being made; whatever is still here at a start was never finished. */
export const incoming = "incoming";

/** Photographs that arrive piece by piece: they outlive the process, and are no part of a backup. */
export const parts = "parts";

const pattern =
  /^(?:originals|views|parts)\/[0-9a-f]{2}\/[0-9a-z][0-9a-z_-]{0,99}(?:\.webp|\.jpg|\.tiles)?$/;

export function pathOf(folder: string, key: string): string {
  if (!pattern.test(key)) throw new Error(`Cannot use "${key}" as a file's key`);
  return join(folder, key);
}

export function temporaryPath(folder: string): string {
  return join(folder, incoming, crypto.randomUUID());
}

/** Spread over 256 folders by random digits, so that no folder grows too long to list. */
export function newKey(area: FileArea): string {
  const id = crypto.randomUUID();
  return `${area}/${id.slice(0, 2)}/${id}`;
}

/** The last digits of an id are random; its first ones are the time. */
export const partKey = (id: string): string => `${parts}/${id.slice(-2)}/${id}`;

/** The key of the original that a part becomes: `parts/ab/ID` gives `originals/ab/ID`. */
export const originalOfPart = (key: string): string => key.replace(/^parts\//, "originals/");

/** The key of a picture made from an original: `originals/ab/ID` gives `views/ab/ID-thumb.webp`. */
export function viewKey(original: string, size: "thumb" | "view"): string {
  return `${inViews(original)}-${size}.webp`;
}

/** The copy for other systems: `views/ab/ID-export.jpg`. */
export const exportKey = (original: string): string => `${inViews(original)}-export.jpg`;

/** The tiles of the whole picture, in one file: `views/ab/ID.tiles`. */
export const tilesKey = (original: string): string => `${inViews(original)}.tiles`;

/** All that one look at a photograph makes. */
export const pictureKeys = (original: string) => ({
  original,
  thumb: viewKey(original, "thumb"),
  view: viewKey(original, "view"),
  export: exportKey(original),
});

const inViews = (original: string) => original.replace(/^originals\//, "views/");
