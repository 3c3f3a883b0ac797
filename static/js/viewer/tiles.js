/**
 * The photograph at its own resolution, in squares, for what is on the stage: asked for when
 * somebody looks closer than the view, and thrown away when the hand moves on.
 */
import { toPicture } from "@/static/js/viewer/placing.js";

/** Of 512 by 512 pixels, a megabyte each. */
const mostTiles = 64;
const waits = [200, 400, 800, 1500];
/** How a photograph's tiles stand, by its id. */
const asked = new Map();
/** Address → { bitmap } or { stop } while it is on its way; the longest unused first. */
const tiles = new Map();

const none = { tiles: [], due: 0 };

/**
 * Tiles to draw over the view, and how many are due; asks for those, and says by `changed` when one
 * more can be drawn.
 */
export function tilesFor(photograph, place, stage, { say, changed }) {
  if (place.scale * photograph.width <= photograph.viewWidth * 1.05) return none;
  const known = asked.get(photograph.id) ?? ask(photograph, { say, changed });
  if (known.state !== "ready") return known.state === "being_made" ? { ...none, due: 1 } : none;
  const wanted = wantedTiles(photograph, known, place, stage);
  const addresses = new Set(wanted.map(({ address }) => address));
  for (const [address, { stop }] of tiles) {
    if (stop && !addresses.has(address)) {
      stop();
      tiles.delete(address);
    }
  }
  const there = wanted.flatMap((tile) => {
    const bitmap = use(tile.address, changed);
    return bitmap ? [{ ...tile, bitmap }] : [];
  });
  return { tiles: there, due: wanted.length - there.length };
}

function ask(photograph, { say, changed }) {
  const known = { state: "being_made" };
  asked.set(photograph.id, known);
  let said = false;
  const slow = setTimeout(() => {
    said = true;
    say("Preparing the full picture…", { stay: true });
  }, 1000);
  wait(photograph).then((found) => Object.assign(known, found), () => {
    // Asked again when somebody next looks closer; the view is there meanwhile.
    known.state = "lost";
    setTimeout(() => asked.delete(photograph.id), 5000);
  }).finally(() => {
    clearTimeout(slow);
    if (said) say("");
    changed();
  });
  return known;
}

async function wait({ page }) {
  const options = { credentials: "same-origin", headers: { accept: "application/json" } };
  await fetch(`${page}/tiles`, { ...options, method: "POST", redirect: "manual" });
  for (let tried = 0; tried < 60; tried++) {
    const answer = await fetch(`${page}/tiles`, options);
    if (!answer.ok) throw new Error(`Cannot ask for tiles: ${answer.status}`);
    const found = await answer.json();
    if (found.state !== "being_made") return found;
    const pause = waits[Math.min(tried, waits.length - 1)];
    await new Promise((go) => setTimeout(go, pause));
  }
  throw new Error("Cannot wait any longer for tiles");
}

/** Of the smallest level that is sharp here, or of a smaller one where they would be too many. */
function wantedTiles(photograph, { tile, levels }, place, stage) {
  const sharp = levels.findLastIndex(({ width }) =>
    width >= photograph.width * Math.min(1, place.scale) * 0.98
  );
  for (let level = Math.max(0, sharp); level < levels.length; level++) {
    const found = seen(photograph, { tile, ...levels[level] }, level, place, stage);
    if (found.length <= mostTiles) return found;
  }
  return [];
}

function seen({ page, width, height }, level, number, place, stage) {
  const corners = [[0, 0], [stage.width, stage.height]].map((at) => toPicture(place, stage, at));
  const size = level.tile * width / level.width;
  const range = (axis, count) => {
    const ends = corners.map((corner) => corner[axis] / size);
    const from = Math.max(0, Math.floor(Math.min(...ends)));
    const to = Math.min(count - 1, Math.floor(Math.max(...ends)));
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  };
  return range(1, level.down).flatMap((y) =>
    range(0, level.across).map((x) => ({
      address: `${page}/tiles/${number}/${x}/${y}`,
      x: x * size,
      y: y * size,
      width: Math.min(size, width - x * size),
      height: Math.min(size, height - y * size),
    }))
  );
}

function use(address, changed) {
  const found = tiles.get(address);
  if (found) {
    tiles.delete(address);
    tiles.set(address, found);
    return found.bitmap;
  }
  const stopping = new AbortController();
  const tile = { stop: () => stopping.abort(), bitmap: undefined };
  tiles.set(address, tile);
  drop();
  fetch(address, { credentials: "same-origin", signal: stopping.signal })
    .then((answer) => answer.ok ? answer.blob() : Promise.reject(new Error(address)))
    .then((blob) => createImageBitmap(blob))
    .then((bitmap) => {
      if (tiles.get(address) !== tile) return bitmap.close();
      tile.stop = undefined;
      tile.bitmap = bitmap;
      changed();
    })
    .catch(() => tiles.get(address) === tile && tiles.delete(address));
}

function drop() {
  for (
    const [address, { bitmap, stop }] of [...tiles].slice(0, Math.max(0, tiles.size - mostTiles))
  ) {
    stop?.();
    bitmap?.close();
    tiles.delete(address);
  }
}
