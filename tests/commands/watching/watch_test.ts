import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { newCounts } from "@/commands/watching/counts.ts";
import { openWatch } from "@/commands/watching/open_watch.ts";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { insidesOf } from "@/db/store.ts";
import { countOpen, openWork } from "@/domain/watching/open_work.ts";
import { samplesKept } from "@/domain/watching/reading.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { smallJpeg } from "@/tests/factories/photograph_files.ts";
import { withImages } from "@/tests/jobs/outside/image_support.ts";
import { plansOf } from "@/tests/support/asked.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";
import { testStore } from "@/tests/support/store.ts";

type TestStore = Awaited<ReturnType<typeof testStore>>;

const author = { userId: newId<"User">(), role: "gp", organisationId: newId<"Organisation">() };
const log = { info: () => {}, warn: () => {}, error: () => {} };
const watching = (store: TestStore, over = {}) => openWatch({ store, log, version: "1", ...over });

Deno.test("a watch counts calls by what became of them, once each, and none that was rolled back", async () => {
  await using store = await testStore();
  const { counts } = watching(store);
  await change(store, author, (tx) => {
    tx.audit("call.placed", { call: "c" });
    tx.audit("call.placed", { call: "c" }, { again: true });
    tx.audit("call.answered", { call: "c" });
    return Promise.resolve();
  });
  await rejects(change(store, author, (tx) => {
    tx.audit("call.cancelled", { call: "c" });
    return Promise.reject(new Error("undone"));
  }));
  const { counted } = counts;
  deepEqual(
    [counted["calls placed"], counted["calls answered"], counted["calls given up"]],
    [1, 1, 0],
  );
});

Deno.test("a watch counts uploads as they begin, are finished and are given up", async () => {
  await using here = await placeToSendTo();
  const { tus, address, bedside } = here;
  const jpeg = await smallJpeg();
  equal((await tus.send(address, jpeg)).status, 201);
  const given = (await tus.begin(address, 5000)).headers.get("location")!;
  equal((await bedside.watch.reading()).open?.uploads, 1);
  equal((await tus.ask("DELETE", given)).status, 204);
  const { counted } = await bedside.watch.reading();
  deepEqual(
    [counted["uploads begun"], counted["uploads finished"], counted["uploads cancelled"]],
    [2, 1, 1],
  );
});

Deno.test("a watch knows of jobs by kind and state, and of the oldest that is due", async () => {
  await using store = await testStore(new Date("2026-03-02T09:30:00Z"));
  const runAfter = "2026-03-02T09:00:00.000Z" as never;
  await jobExists(store, { kind: "notice.send", state: "waiting", runAfter });
  await jobExists(store, { kind: "notice.send", state: "waiting" });
  await jobExists(store, { kind: "notice.send", state: "done" });
  await jobExists(store, { kind: "link.send", state: "dead" });
  const { text } = await watching(store).metrics();
  match(text, /^bedside_jobs\{kind="notice.send",state="waiting"\} 2$/m);
  match(text, /^bedside_jobs\{kind="link.send",state="dead"\} 1$/m);
  match(text, /^bedside_jobs_oldest_due_seconds\{kind="notice.send"\} 1800$/m);
  ok(!text.includes('state="done"'));
});

Deno.test("a watch asks the database once for all who look within ten seconds", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  const watch = watching(store);
  equal((await watch.reading()).open?.jobs.length, 0);
  await jobExists(store);
  now = new Date(now.getTime() + 9000);
  equal((await watch.reading()).open?.jobs.length, 0);
  now = new Date(now.getTime() + 1000);
  equal((await watch.reading()).open?.jobs.length, 1);
});

Deno.test("a sample is what its minute came to, and old ones are forgotten", async () => {
  await using store = await testStore();
  const watch = watching(store);
  watch.counts.held(120);
  watch.counts.held(30);
  await watch.sample();
  await watch.sample();
  deepEqual(watch.samples().map(({ heldMs }) => heldMs), [120, 0]);
  await jobExists(store, { state: "waiting" });
  await watch.sample();
  equal(watch.samples().at(-1)!.jobsWaiting, 1);
  for (let more = 0; more < samplesKept; more++) await watch.sample();
  equal(watch.samples().length, samplesKept);
});

Deno.test("faults are kept by reference, the latest first, and no more than twenty", () => {
  const counts = newCounts();
  for (let at = 0; at < 30; at++) {
    const request = { method: "GET", route: "/", status: 500, milliseconds: 1 };
    const error = Object.assign(new Error("of Mrs Pell"), { code: "SQLITE_FULL" });
    counts.answered({ ...request, requestId: `r${at}`, error }, () => new Date(0));
  }
  equal(counts.faults().length, 20);
  deepEqual([counts.faults()[0]!.requestId, counts.faults()[0]!.kind], [
    "r29",
    "Error SQLITE_FULL",
  ]);
  ok(!JSON.stringify(counts.faults()).includes("Pell"));
});

Deno.test("the size of the database and of its log is that of the files", async () => {
  await using store = await testStore();
  const { database } = await watching(store, { databasePath: store.path }).reading();
  equal(database?.bytes, (await Deno.stat(store.path)).size);
  equal((await watching(store).reading()).database, undefined);
});

Deno.test("openWork() walks indexes of what is open alone, however much was done", async () => {
  await using store = await testStore();
  await insidesOf(store).client.execute("ANALYZE");
  const plans = [
    ...await plansOf(store.path, openWork),
    ...await plansOf(store.path, countOpen),
  ];
  const steps = plans.flatMap(({ steps }) => steps).filter((step) => /^(SCAN|SEARCH)/.test(step));
  deepEqual(
    steps.filter((step) => !/INDEX jobs_\w+|INDEX calls_open\b|\(subquery|CONSTANT/.test(step))
      .map((step) => step.split(" ")[1]),
    // Of those that are under way, a row each.
    ["photograph_uploads"],
  );
});

Deno.test("the image child says when it is started, and how long each photograph took", async () => {
  const counts = newCounts();
  const jpeg = await smallJpeg();
  await withImages(async ({ make }) => {
    await make(jpeg);
    await make(jpeg);
  }, { onStart: counts.imageStarted, onReply: counts.imageReplied });
  deepEqual([counts.images.starts, counts.images.photographs], [1, 2]);
  match(
    counts.meters.series.text(),
    /^bedside_photograph_seconds_count\{outcome="processed"\} 2$/m,
  );
});
