/** Whose photographs are worked on first, and those that nobody wants any more. */
import { deepEqual, equal } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { askForTiles } from "@/domain/photographs/ask_for_tiles.ts";
import { attachPhotograph } from "@/domain/photographs/attach.ts";
import { removePhotograph } from "@/domain/photographs/remove.ts";
import { changePriority } from "@/domain/referrals/change_priority.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { allJobs, finishing, registryOf, testWorkplace } from "@/tests/jobs/support.ts";

async function waitingPhotograph() {
  const place = await testWorkplace();
  const parties = await partiesExist(place.store);
  const draft = await referralExists(place.store, parties, { state: "draft", priority: "routine" });
  const { id } = await photographExists(place.store, draft, { state: "received" });
  await change(place.store, jobAuthor("test"), async (tx) => {
    await tx.enqueue("photograph.process", { photographId: id }, { priority: 100, dedupeKey: id });
    tx.audit("job.retried", { job: "test" });
  });
  return { place, parties, draft, id };
}

Deno.test("a draft that becomes more urgent takes its waiting photographs with it", async () => {
  const { place, parties, draft } = await waitingPhotograph();
  await using _ = place;
  const prioritiesOf = async () => (await allJobs(place.store)).map(({ priority }) => priority);
  await changePriority(place.store, parties.gp, draft.id, "urgent");
  deepEqual(await prioritiesOf(), [50]);
  await changePriority(place.store, parties.gp, draft.id, "routine");
  deepEqual(await prioritiesOf(), [100]);
});

Deno.test("a close look goes before what can wait, and after urgent suspected cancer", async () => {
  const place = await testWorkplace();
  await using _ = place;
  const parties = await partiesExist(place.store);
  for (const priority of ["routine", "urgent", "urgent_suspected_cancer"] as const) {
    const draft = await referralExists(place.store, parties, { state: "draft", priority });
    await attachPhotograph(place, parties.gp, draft.id, {
      key: `originals/${priority}`,
      sha256: priority,
      bytes: 1,
      head: new Uint8Array(),
      format: "jpeg",
      details: { kind: "close_up" },
    });
  }
  const seen = await photographExists(place.store, await referralExists(place.store, parties));
  await askForTiles(place.store, parties.consultant, seen.id);
  const order: string[] = [];
  const noting = registryOf(({ store }, job) => {
    order.push(job.kind);
    return finishing(store, job);
  });
  while (await workOnce(place, noting, "photographs"));
  const process = "photograph.process";
  deepEqual(order, [process, "photograph.tile", process, process]);
});

Deno.test("a photograph that is removed while it waits is never opened", async () => {
  const { place, parties, id } = await waitingPhotograph();
  await using _ = place;
  await removePhotograph(place.store, parties.gp, id);
  const [job] = await place.store.read.select().from(jobs);
  deepEqual([job?.state, job?.attempts], ["done", 0]);
  equal(await workOnce(place, registry, "photographs"), false);
});

Deno.test("a photograph that is removed while it is opened is let go at once", async () => {
  const { place, parties, id } = await waitingPhotograph();
  await using _ = place;
  const opened = Promise.withResolvers<void>();
  const hanging = {
    ...place.images,
    process: (_keys: unknown, signal?: AbortSignal) => {
      opened.resolve();
      return new Promise<never>((_, reject) =>
        signal?.addEventListener("abort", () => reject(signal.reason))
      );
    },
  };
  const working = workOnce({ ...place, images: hanging }, registry, "photographs");
  await opened.promise;
  await removePhotograph(place.store, parties.gp, id);
  await working;
  const [job] = await allJobs(place.store);
  deepEqual([job?.state, job?.attempts, job?.lastError], ["done", 1, null]);
});
