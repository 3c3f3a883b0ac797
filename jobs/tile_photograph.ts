/** Makes the tiles of a photograph that somebody wants to look at closely. */
import { and, eq, sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { Handler } from "@/jobs/job.ts";
import { tilesKey } from "@/jobs/outside/file_paths.ts";
import { whileKept } from "@/jobs/while_kept.ts";

const ofPatient = sql<Id<"Patient"> | null>`coalesce(${referrals.patientId}, ${calls.patientId})`;
const author = jobAuthor("photograph.tile");

/** Run twice, it writes the same file again. */
export const tilePhotograph: Handler<"photograph.tile"> = async (place, job) => {
  const { store, files, images } = place;
  const { photographId } = job.args;
  const done = await whileKept(store, photographId, job.signal, async (signal) => {
    const [photograph] = await store.read
      .select({
        originalKey: photographs.originalKey,
        tilesKey: photographs.tilesKey,
        state: photographs.state,
        patientId: ofPatient,
      }).from(photographs)
      .leftJoin(referrals, eq(referrals.id, photographs.referralId))
      .leftJoin(closerLooks, eq(closerLooks.id, photographs.closerLookId))
      .leftJoin(calls, eq(calls.id, closerLooks.callId))
      .where(eq(photographs.id, photographId));
    if (photograph?.state !== "ready") return undefined;
    if (photograph.tilesKey && await files.exists(photograph.tilesKey)) return undefined;
    const original = photograph.originalKey;
    const tiles = tilesKey(original);
    return { photograph, tiles, made: await images.tile({ original, tiles }, signal) };
  });
  if (!done) return await job.finishAlone();
  const { photograph, tiles, made } = done;
  // It was opened before, so it is no verdict on the photograph: its file changed, or the disk fails.
  if (made.outcome === "refused") throw new Error(`Cannot be opened again: ${made.refusal}`);

  return await change(store, author, async (tx) => {
    const finished = await job.finish(tx);
    await tx.update(photographs).set({ tilesKey: tiles })
      .where(and(eq(photographs.id, photographId), eq(photographs.state, "ready")));
    const about = { photograph: photographId, patient: photograph.patientId };
    tx.audit("photograph.tiled", about, { tiles: made.tiles });
    return finished;
  });
};
