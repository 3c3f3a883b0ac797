/**
 * The tiles of a photograph, for a close look: 512 pixels square, of the upright picture at its
 * full size and at each half of it that is still larger than the view. All of them lie in one
 * file, behind an index of where each ends.
 */
export const tileSize = 512;

/** The view (jobs/outside/pictures/make_pictures.ts) already holds a picture of this size. */
export const viewSize = 1600;

export interface TileLevel {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

/** The largest first; none where the view holds every pixel. */
export function tileLevels(width: number, height: number): readonly TileLevel[] {
  const levels: TileLevel[] = [];
  for (let [w, h] = [width, height]; Math.max(w, h) > viewSize;) {
    levels.push({
      width: w,
      height: h,
      across: Math.ceil(w / tileSize),
      down: Math.ceil(h / tileSize),
    });
    [w, h] = [Math.ceil(w / 2), Math.ceil(h / 2)];
  }
  return levels;
}

/** The place of a tile among all of them; undefined where there is no such tile. */
export function tilePlace(
  levels: readonly TileLevel[],
  level: number,
  x: number,
  y: number,
): number | undefined {
  const here = levels[level];
  if (!here || x < 0 || y < 0 || x >= here.across || y >= here.down) return undefined;
  const before = levels.slice(0, level).reduce((sum, each) => sum + each.across * each.down, 0);
  return before + y * here.across + x;
}

const wordBytes = 4;

/** Where in the file it says where this tile begins and ends. */
export const indexRange = (place: number) => ({
  first: place * wordBytes,
  last: (place + 2) * wordBytes - 1,
});

/** The range of a tile, as the bytes of its indexRange say. */
export function tileRange(words: Uint8Array) {
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
  return { first: view.getUint32(0), last: view.getUint32(wordBytes) - 1 };
}

/** The file's first bytes: where each tile begins, and where the last ends. */
export function tileIndex(sizes: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((sizes.length + 1) * wordBytes));
  let at = view.byteLength;
  for (const [place, size] of [...sizes, 0].entries()) {
    view.setUint32(place * wordBytes, at);
    at += size;
  }
  return new Uint8Array(view.buffer);
}
