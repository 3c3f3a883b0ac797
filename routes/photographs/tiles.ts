/** Tiles of a photograph at its full size, made when somebody first looks that closely. */
import { askForTiles, findTiles, type Tiles } from "@/domain/photographs/ask_for_tiles.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { recordCloseLook } from "@/domain/photographs/looked_closely.ts";
import { indexRange, tileLevels, tilePlace, tileRange } from "@/domain/photographs/tiles.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { shown } from "@/routes/photographs/files.ts";

export const photographTiles = createApp()
  .get("/", can("photograph.view", { looks: "photograph" }), async (c) => {
    return told(c, await tilesOf(c, await shown(c)));
  })
  .post("/", can("photograph.view"), async (c) => {
    const photograph = await shown(c);
    const tiles = await tilesOf(c, photograph);
    if (tiles.state !== "not_asked") return told(c, tiles);
    await askForTiles(c.var.store, c.var.actor, photograph.id);
    return told(c, { state: "being_made" });
  })
  .get("/:level/:x/:y", can("photograph.view"), async (c) => {
    const photograph = await shown(c);
    const tile = await tileOf(c, photograph);
    // A hundred of them are one look.
    recordCloseLook(c.var.store, c.var.actor, photograph);
    return c.body(tile, 200, {
      "Content-Type": "image/jpeg",
      "Content-Length": String(tile.byteLength),
      "Cache-Control": "private, no-store",
    });
  });

const tilesOf = (c: PageContext, photograph: Photograph): Promise<Tiles> =>
  findTiles(c.var.store.read, c.var.files, photograph);

const statuses = { none: 200, not_asked: 404, being_made: 202, ready: 200 } as const;

function told(c: PageContext, tiles: Tiles): Response {
  return c.json(tiles, statuses[tiles.state]);
}

async function tileOf(c: PageContext, photograph: Photograph) {
  const { width, height, tilesKey } = photograph;
  const { files } = c.var;
  const [level, x, y] = [number(c, "level"), number(c, "x"), number(c, "y")];
  const place = tilePlace(tileLevels(width ?? 0, height ?? 0), level, x, y);
  if (place === undefined || tilesKey === null || !await files.exists(tilesKey)) {
    throw new Refusal("not_found", "There is no such tile of this photograph");
  }
  const words = await new Response((await files.open(tilesKey, indexRange(place))).stream).bytes();
  return await new Response((await files.open(tilesKey, tileRange(words))).stream).bytes();
}

/** What is no number belongs to no tile. */
function number(c: PageContext, name: "level" | "x" | "y"): number {
  const text = c.req.param(name) ?? "";
  return /^\d{1,4}$/.test(text) ? Number(text) : -1;
}
