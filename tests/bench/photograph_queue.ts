/** Photographs that wait in the big store for their pictures, and the product's worker to make them. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { ImageProcess } from "@/jobs/outside/image_process.ts";
import { startWorker } from "@/jobs/worker.ts";
import { files } from "@/tests/bench/photographs.ts";

const author = jobAuthor("photograph.process");
const done = and(eq(jobs.kind, "photograph.process"), eq(jobs.state, "done"));
/** On a machine that others use too, the child has its turn last. */
const most = 10;
const log = { info() {}, warn() {}, error() {} };

/** Each of a referral of its own, all with the same file. */
export async function queuePhotographs(
  store: Store,
  original: string,
  wanted: number,
): Promise<void> {
  const missing = wanted - await store.read.$count(jobs, eq(jobs.state, "waiting"));
  const some = await store.read.select({ id: referrals.id, createdBy: referrals.createdBy })
    .from(referrals).where(eq(referrals.state, "waiting")).limit(Math.max(0, missing));
  const at = instantOf(store.now());
  for (const referral of some) {
    const id = newId<"Photograph">();
    await insidesOf(store).db.insert(photographs).values({
      id,
      referralId: referral.id,
      state: "received",
      kind: "close_up",
      originalKey: original,
      sha256: id,
      bytes: 3_000_000,
      format: "jpeg",
      addedBy: referral.createdBy,
      addedAt: at,
    });
    await change(store, author, async (tx) => {
      await tx.enqueue("photograph.process", { photographId: id }, { dedupeKey: id });
      tx.audit("photograph.added", { photograph: id });
    });
  }
}

/** Leases, changes and all: goes on until a photograph was finished meanwhile. */
export async function whileTheyAreProcessed<T>(
  store: Store,
  images: ImageProcess,
  work: () => Promise<T>,
): Promise<readonly T[]> {
  const before = await store.read.$count(jobs, done);
  const worker = startWorker({
    store,
    files,
    images,
    mail: undefined,
    texts: undefined,
    push: undefined,
    contactKey: "bench",
    log,
  });
  const all: T[] = [];
  try {
    do {
      if (all.length === most) throw new Error("Cannot measure: no photograph was finished");
      all.push(await work());
    } while (await store.read.$count(jobs, done) === before);
    return all;
  } finally {
    await worker.stop();
  }
}
