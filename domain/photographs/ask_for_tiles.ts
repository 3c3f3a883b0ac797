/** Somebody wants to look closer than the view: the photograph's tiles are made, unless they are there. */
import { and, eq, inArray, sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { findPhotograph, type Photograph } from "@/domain/photographs/find.ts";
import { type TileLevel, tileLevels, tileSize } from "@/domain/photographs/tiles.ts";

export type Tiles =
  /** The view holds every pixel, or they could not be made. */
  | { readonly state: "none" }
  | { readonly state: "not_asked" }
  | { readonly state: "being_made" }
  | {
    readonly state: "ready";
    readonly width: number;
    readonly height: number;
    readonly tile: number;
    /** The largest first. */
    readonly levels: readonly TileLevel[];
  };

/**
 * Someone waits at a screen: before whatever can wait its turn, and after every photograph of an
 * urgent suspected cancer (domain/referrals/priorities.ts).
 */
const jobPriority = 20;

/** How it is with the tiles of a photograph that this person was shown. */
export async function findTiles(
  read: Reader,
  files: FileStore,
  photograph: Photograph,
): Promise<Tiles> {
  const { state, width, height, tilesKey } = photograph;
  if (state !== "ready" || width === null || height === null) return { state: "none" };
  const levels = tileLevels(width, height);
  if (levels.length === 0) return { state: "none" };
  // They are in no backup, so a row may know of tiles that are gone.
  if (tilesKey !== null && await files.exists(tilesKey)) {
    return { state: "ready", width, height, tile: tileSize, levels };
  }
  const [job] = await read.select({ state: jobs.state }).from(jobs).where(and(
    eq(jobs.kind, "photograph.tile"),
    eq(jobs.dedupeKey, photograph.id),
    // In the question itself: a partial index is not used for bound values.
    sql`${jobs.state} <> 'done'`,
  )).orderBy(sql`${jobs.state} IN ('waiting', 'running') DESC`).limit(1);
  if (!job) return { state: "not_asked" };
  return { state: job.state === "waiting" || job.state === "running" ? "being_made" : "none" };
}

/** Asked for by several at once, they are made once. */
export function askForTiles(store: Store, actor: Actor, id: Id<"Photograph">): Promise<void> {
  return change(store, actor, async (tx) => {
    const photograph = await findPhotograph(tx, actor, id);
    authorise(actor, "photograph.view", undefined);
    const [asked] = await tx.select({ id: jobs.id }).from(jobs).where(and(
      eq(jobs.kind, "photograph.tile"),
      eq(jobs.dedupeKey, id),
      inArray(jobs.state, ["waiting", "running"]),
    )).limit(1);
    await tx.enqueue("photograph.tile", { photographId: id }, {
      priority: jobPriority,
      dedupeKey: id,
    });
    const about = { photograph: id, patient: photograph.patientId };
    tx.audit("photograph.tiled", about, { asked: true, again: asked !== undefined });
  });
}
