import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { instantOf } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import type { Tx } from "@/db/change.ts";
import { refusalWords } from "@/domain/photographs/refusals.ts";
import type { Workplace } from "@/jobs/job.ts";
import { takeNext } from "@/jobs/leases.ts";
import { pictureKeys } from "@/jobs/outside/file_paths.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { allJobs, enqueue, testWorkplace } from "@/tests/jobs/support.ts";
import sharp from "sharp";

const jpeg = await sharp({ create: { width: 90, height: 60, channels: 3, background: "#c98" } })
  .jpeg().toBuffer();
const large = await sharp({
  create: { width: 7000, height: 7000, channels: 3, background: "#c98" },
})
  .jpeg().toBuffer();

/** The real child, the real files, the test's clock. */
function inWorkshop(
  test: (place: Workplace, passSeconds: (seconds: number) => void) => Promise<void>,
) {
  return withImages(async ({ files, images }) => {
    await using place = await testWorkplace();
    await test({ ...place, files, images }, place.passSeconds);
  });
}

const rowOf = async (store: Store) => (await store.read.select().from(photographs))[0]!;
const actionsOf = async (store: Store) =>
  (await store.read.select().from(auditEntries).where(
    eq(auditEntries.actorRole, "job:photograph.process"),
  ))
    .map(({ action }) => action);

Deno.test("a photograph's pictures are made, its row filled in, and the trail says so", () =>
  inWorkshop(async (place) => {
    const { store, files } = place;
    const { id, patientId } = await photographKept(store, files, jpeg);
    await enqueue(store, "photograph.process", { photographId: id });
    const heard: string[] = [];
    store.listen(({ topic }) => heard.push(topic));
    await workOnce(place, registry, "photographs");
    const row = await rowOf(store);
    deepEqual([row.state, row.width, row.height, row.viewWidth], ["ready", 90, 60, 90]);
    for (const key of [row.thumbKey, row.viewKey, row.exportKey]) ok(await files.exists(key!));
    equal(row.measures!["shortSide"], 60);
    ok(row.verdict!.includes("too_small"));
    deepEqual(await actionsOf(store), ["photograph.processed"]);
    const [entry] = await store.read.select().from(auditEntries)
      .where(eq(auditEntries.action, "photograph.processed"));
    deepEqual([entry?.subject, entry?.patientId], [`photograph:${id}`, patientId]);
    deepEqual(heard, ["referral"]);
    equal((await allJobs(store))[0]?.state, "done");
  }));

Deno.test("what is not a photograph is refused, and that finishes the job", () =>
  inWorkshop(async (place) => {
    const { id } = await photographKept(place.store, place.files, new Uint8Array(2000));
    await enqueue(place.store, "photograph.process", { photographId: id });
    await workOnce(place, registry, "photographs");
    const row = await rowOf(place.store);
    deepEqual([row.state, row.refusal, row.viewKey], ["refused", "not_a_photograph", null]);
    deepEqual(await actionsOf(place.store), ["photograph.refused"]);
    equal((await allJobs(place.store))[0]?.state, "done");
  }));

Deno.test("refused for its kind of file, the row knows up to what such a file can be opened", () =>
  inWorkshop(async (place) => {
    const { id } = await photographKept(place.store, place.files, jpeg);
    await enqueue(place.store, "photograph.process", { photographId: id });
    const made = {
      outcome: "refused",
      refusal: "too_many_pixels",
      openedUpTo: 30_000_000,
    } as const;
    const images = { ...place.images, process: () => Promise.resolve(made) };
    await workOnce({ ...place, images }, registry, "photographs");
    const row = await rowOf(place.store);
    deepEqual([row.state, row.measures], ["refused", { openedUpTo: 30_000_000 }]);
    match(refusalWords(row), /opened up to 30 megapixels/);
  }));

Deno.test("killed after the pictures are made: run again, the row is written once", () =>
  inWorkshop(async (place, passSeconds) => {
    const { store, files, images } = place;
    const { id, originalKey } = await photographKept(store, files, jpeg);
    await enqueue(store, "photograph.process", { photographId: id });
    await takeNext(store, ["photograph.process"]);
    await images.process(pictureKeys(originalKey));
    passSeconds(31);
    await workOnce(place, registry, "photographs");
    equal((await rowOf(store)).state, "ready");
    deepEqual(await actionsOf(store), ["photograph.processed"]);
    equal((await Array.fromAsync(files.list())).length, 4);
  }));

Deno.test("asked for twice, it is done once", () =>
  inWorkshop(async (place) => {
    const { id } = await photographKept(place.store, place.files, jpeg);
    for (let i = 0; i < 2; i++) {
      await enqueue(place.store, "photograph.process", { photographId: id });
    }
    while (await workOnce(place, registry, "photographs"));
    deepEqual((await allJobs(place.store)).map(({ state }) => state), ["done", "done"]);
    deepEqual(await actionsOf(place.store), ["photograph.processed", "job.finished"]);
  }));

Deno.test("removed before it is processed: nothing is left to do", () =>
  inWorkshop(async (place) => {
    const { id } = await photographKept(place.store, place.files, jpeg, { state: "removed" });
    await enqueue(place.store, "photograph.process", { photographId: id });
    await workOnce(place, registry, "photographs");
    equal((await allJobs(place.store))[0]?.state, "done");
    deepEqual(await actionsOf(place.store), ["job.finished"]);
    equal((await Array.fromAsync(place.files.list())).length, 1);
  }));

Deno.test("removed while it is processed: it stays removed", () =>
  inWorkshop(async (place) => {
    const { id } = await photographKept(place.store, place.files, jpeg);
    await enqueue(place.store, "photograph.process", { photographId: id });
    const removing: Workplace = {
      ...place,
      images: {
        ...place.images,
        async process(keys) {
          const made = await place.images.process(keys);
          await insidesOf(place.store).db.update(photographs).set({ state: "removed" });
          return made;
        },
      },
    };
    await workOnce(removing, registry, "photographs");
    equal((await rowOf(place.store)).state, "removed");
    deepEqual(await actionsOf(place.store), ["job.finished"]);
    equal((await allJobs(place.store))[0]?.state, "done");
  }));

Deno.test("when the image process dies, the photograph is tried again and is ready", () =>
  withImages(async ({ files, images }) => {
    await using clocked = await testWorkplace();
    const place = { ...clocked, files, images };
    const { id } = await photographKept(place.store, files, large);
    await enqueue(place.store, "photograph.process", { photographId: id });
    const working = workOnce(place, registry, "photographs");
    while (!images.pid) await new Promise((done) => setTimeout(done, 1));
    Deno.kill(images.pid, "SIGKILL");
    await working;
    const [failed] = await allJobs(place.store);
    equal(failed?.state, "waiting");
    match(failed?.lastError ?? "", /The image process ended: SIGKILL/);
    equal((await rowOf(place.store)).state, "received");
    clocked.passSeconds(10);
    await workOnce(place, registry, "photographs");
    equal((await rowOf(place.store)).state, "ready");
    equal((await allJobs(place.store))[0]?.attempts, 2);
  }));

Deno.test("shut away as its job looks, and released before that ends, it is prepared all the same", () =>
  inWorkshop(async (place) => {
    const { store, files } = place;
    const { id } = await photographKept(store, files, jpeg, { state: "quarantined" });
    await enqueue(store, "photograph.process", { photographId: id }, { dedupeKey: id });
    const { lane, run } = registry["photograph.process"];
    const released = { ...registry };
    released["photograph.process"] = {
      lane,
      // Released between the look and the end.
      run: (here, job) =>
        run(here, {
          ...job,
          finish: async (tx) => {
            await (tx as Tx).update(photographs).set({ state: "received" });
            return await job.finish(tx);
          },
        }),
    };
    await workOnce(place, released, "photographs");
    await workOnce(place, registry, "photographs");
    equal((await rowOf(store)).state, "ready");
    deepEqual((await allJobs(store)).map(({ state }) => state), ["done", "done"]);
  }));

Deno.test("prepared after its referral was sent, it is counted with what cannot be judged", () =>
  inWorkshop(async (place) => {
    const { store, files } = place;
    const { id, referralId } = await photographKept(store, files, new Uint8Array(2000));
    await enqueue(store, "photograph.process", { photographId: id });
    const counts = async () => {
      const row = await store.read.select().from(referrals).where(eq(referrals.id, referralId!))
        .get();
      return [row?.photographsMissing, row?.photographsUnusable];
    };
    await insidesOf(store).db.update(referrals)
      .set({ sentAt: instantOf(store.now()), photographsMissing: 2, photographsUnusable: 0 });
    await workOnce(place, registry, "photographs");
    deepEqual(await counts(), [3, 1]);
  }));
