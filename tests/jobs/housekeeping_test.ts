import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Instant, instantOf, newId } from "@/db/columns.ts";
import { accessLinks, keptForms, sessions, signInFailures } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs, type JobState } from "@/db/schema/jobs.ts";
import { photographUploads } from "@/db/schema/photographs.ts";
import { insidesOf } from "@/db/store.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, uploadExists } from "@/tests/factories/referrals.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { allJobs, enqueue, testWorkplace } from "@/tests/jobs/support.ts";

const at = (text: string) => text as Instant;

Deno.test("housekeeping forgets what is old, keeps the rest, and says how much went", async () => {
  await using place = await testWorkplace("2026-03-02T09:30:00Z");
  const { db } = insidesOf(place.store);
  const gp = await personExists(place.store, "gp");
  const [own] = await place.store.read.select().from(sessions);
  for (
    const [id, lastSeenAt] of [["old", "2026-01-30T08:00:00.000Z"], [
      "new",
      "2026-02-20T08:00:00.000Z",
    ]]
  ) {
    await db.insert(sessions).values({
      ...own!,
      id: newId(),
      tokenHash: id!,
      startedAt: at(lastSeenAt!),
      lastSeenAt: at(lastSeenAt!),
    });
    await db.insert(signInFailures).values({ key: id!, count: 3, lastAt: at(lastSeenAt!) });
    await db.insert(accessLinks).values({
      id: newId(),
      kind: "reset",
      tokenHash: id!,
      createdAt: at(lastSeenAt!),
      expiresAt: at(lastSeenAt!),
    });
  }
  await db.insert(accessLinks).values({
    id: newId(),
    kind: "reset",
    tokenHash: "used",
    createdAt: at("2025-01-01T00:00:00.000Z"),
    expiresAt: at("2025-01-08T00:00:00.000Z"),
    usedAt: at("2025-01-02T00:00:00.000Z"),
  });
  for (
    const [path, keptAt] of [["/old", "2026-03-01T09:00:00.000Z"], [
      "/new",
      "2026-03-01T10:00:00.000Z",
    ]]
  ) {
    await db.insert(keptForms)
      .values({ id: newId(), userId: gp.userId, path: path!, fields: {}, keptAt: at(keptAt!) });
  }
  const done = (dedupeKey: string | null, finishedAt: string, state: JobState = "done") =>
    db.insert(jobs).values({
      id: newId(),
      kind: "housekeeping.tidy",
      args: {},
      state,
      dedupeKey,
      runAfter: at(finishedAt),
      createdAt: at(finishedAt),
      finishedAt: at(finishedAt),
    });
  await done(null, "2026-02-20T00:00:00.000Z");
  await done("new", "2026-02-28T00:00:00.000Z");
  await done("dead", "2026-02-01T00:00:00.000Z", "dead");
  await done("at:2026-02-01T01:30:00.000Z", "2026-02-01T01:30:00.000Z");
  await done("at:2025-01-01T01:30:00.000Z", "2025-01-01T01:30:00.000Z");

  await enqueue(place.store, "housekeeping.tidy", {}, { dedupeKey: "tonight" });
  await withImages(({ files }) => workOnce({ ...place, files }, registry, "upkeep").then(() => {}));

  const left = await place.store.read.select().from(sessions);
  deepEqual(left.map(({ tokenHash }) => tokenHash).sort(), [own!.tokenHash, "new"].sort());
  deepEqual((await place.store.read.select().from(signInFailures)).map(({ key }) => key), ["new"]);
  deepEqual((await place.store.read.select().from(accessLinks)).map((l) => l.tokenHash), [
    "new",
    "used",
  ]);
  deepEqual((await place.store.read.select().from(keptForms)).map(({ path }) => path), ["/new"]);
  deepEqual((await allJobs(place.store)).map((job) => job.dedupeKey), [
    "dead",
    "at:2026-02-01T01:30:00.000Z",
    "new",
    "tonight",
  ]);
  const [entry] = await place.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "job.finished"));
  deepEqual(entry?.detail, {
    sessions: 1,
    links: 1,
    failures: 1,
    importRows: 0,
    invitations: 0,
    openAnswers: 0,
    kioskReceipts: 0,
    jobs: 2,
    uploads: 0,
    files: 0,
  });
});

Deno.test("housekeeping removes files that no row knows of, once they are a day old", () =>
  withImages(async ({ files, folder }) => {
    await using place = await testWorkplace("2026-03-02T09:30:00Z");
    const kept = await photographKept(place.store, files, new Uint8Array(10));
    const orphan = await files.receive([new Uint8Array(5)] as never, 5);
    const young = await files.receive([new Uint8Array(6)] as never, 6);
    const old = new Date("2026-03-01T09:00:00Z");
    for (const key of [kept.originalKey, orphan.key]) {
      await Deno.utime(`${folder}/${key}`, old, old);
    }
    const recent = new Date("2026-03-02T09:00:00Z");
    await Deno.utime(`${folder}/${young.key}`, recent, recent);

    await enqueue(place.store, "housekeeping.tidy", {});
    await workOnce({ ...place, files: folderFiles(folder) }, registry, "upkeep");
    const keys = (await Array.fromAsync(files.list())).map(({ key }) => key);
    deepEqual(keys.sort(), [kept.originalKey, young.key].sort());
    equal((await allJobs(place.store))[0]?.state, "done");
  }));

Deno.test("housekeeping ends uploads that ran out, with what had arrived of them", () =>
  withImages(async ({ files, folder }) => {
    await using place = await testWorkplace("2026-03-02T09:30:00Z");
    const { store } = place;
    const draft = await referralExists(store, await partiesExist(store), { state: "draft" });
    const add = (key: string) =>
      files.parts.append(key, new Blob(["some"]).stream(), { from: 0, whole: 9, check: () => {} });
    const over = await uploadExists(store, draft, { expiresAt: instantOf(store.now()) });
    const going = await uploadExists(store, draft);
    await add(over.partKey);
    await add(going.partKey);
    await enqueue(store, "housekeeping.tidy", {});
    await workOnce({ ...place, files: folderFiles(folder) }, registry, "upkeep");
    deepEqual(await Array.fromAsync(files.parts.list(), ({ key }) => key), [going.partKey]);
    const left = await store.read.select().from(photographUploads);
    deepEqual(left.map(({ id }) => id), [going.id]);
  }));
