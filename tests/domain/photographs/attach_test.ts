import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { attachPhotograph, requireRoomFor } from "@/domain/photographs/attach.ts";
import { findPhotograph, photographsOf } from "@/domain/photographs/find.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { removePhotograph } from "@/domain/photographs/remove.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

async function testFiles() {
  const folder = await Deno.makeTempDir({ prefix: "bedside-files-" });
  const files = await openFolderFiles(folder);
  return {
    files,
    count: async () => (await Array.fromAsync(files.list())).length,
    arrived: async (fill: number, kind: "close_up" | "overview" = "close_up") => {
      const got = await files.receive([new Uint8Array(100).fill(fill)] as never, 1000);
      return { ...got, format: "jpeg" as const, details: { kind } };
    },
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

const versionOf = async (store: Store, id: Id<"Referral">) =>
  (await store.read.select().from(referrals).where(eq(referrals.id, id)).get())?.version;

Deno.test("attachPhotograph() keeps the row, the file and the job together", async () => {
  await using store = await testStore();
  await using place = await testFiles();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft", priority: "urgent" });
  const arrived = await place.arrived(1);
  const { id, again } = await attachPhotograph(
    { store, files: place.files },
    parties.gp,
    draft.id,
    arrived,
  );
  equal(again, false);
  const photograph = await findPhotograph(store.read, parties.nurse, id);
  deepEqual(
    [photograph.state, photograph.kind, photograph.originalKey, photograph.sha256],
    ["received", "close_up", arrived.key, arrived.sha256],
  );
  const [job] = await store.read.select().from(jobs);
  deepEqual([job?.kind, job?.args, job?.priority], [
    "photograph.process",
    { photographId: id },
    50,
  ]);
  equal(await versionOf(store, draft.id), 2);
  equal(await place.files.exists(arrived.key), true);
});

Deno.test("attachPhotograph() keeps the same photograph once, and tells", async () => {
  await using store = await testStore();
  await using place = await testFiles();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const done = await Promise.all([1, 1, 2].map(async (fill) =>
    await attachPhotograph(
      { store, files: place.files },
      parties.gp,
      draft.id,
      await place.arrived(fill),
    )
  ));
  equal(done.filter(({ again }) => again).length, 1);
  equal(await store.read.$count(photographs), 2);
  equal(await store.read.$count(jobs), 2);
  equal(await place.count(), 2);
});

Deno.test("attachPhotograph() takes one again that was removed", async () => {
  await using store = await testStore();
  await using place = await testFiles();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const attach = async () =>
    await attachPhotograph(
      { store, files: place.files },
      parties.gp,
      draft.id,
      await place.arrived(1),
    );
  const { id } = await attach();
  await removePhotograph(store, parties.nurse, id);
  equal((await attach()).again, false);
  equal((await photographsOf(store.read, parties.gp, draft.id)).length, 1);
  await rejects(removePhotograph(store, parties.nurse, id), { kind: "conflict" });
});

Deno.test("attachPhotograph() leaves no file behind for those who may not, or where it is too late", async () => {
  await using store = await testStore();
  await using place = await testFiles();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const sent = await referralExists(store, parties, { state: "waiting" });
  const stranger = await personExists(store, "gp");
  const attempts = [
    { who: stranger, to: draft, kind: "not_found" },
    { who: parties.receptionist, to: draft, kind: "forbidden" },
    { who: parties.consultant, to: sent, kind: "forbidden" },
    { who: parties.gp, to: sent, kind: "conflict" },
  ] as const;
  for (const { who, to, kind } of attempts) {
    const arrived = await place.arrived(3);
    await rejects(attachPhotograph({ store, files: place.files }, who, to.id, arrived), { kind });
    await rejects(requireRoomFor(store, who, to.id), { kind });
  }
  equal(await place.count(), 0);
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("attachPhotograph() says when a referral is full", async () => {
  await using store = await testStore();
  await using place = await testFiles();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  for (let n = 0; n < uploadLimits.files; n++) await photographExists(store, draft);
  await rejects(
    attachPhotograph({ store, files: place.files }, parties.gp, draft.id, await place.arrived(1)),
    { kind: "invalid", message: /can hold 12 photographs/ },
  );
  equal(await place.count(), 0);
});

Deno.test("photographs are found by those who may know of the referral, from afar to close", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const sent = await referralExists(store, parties, { state: "waiting" });
  const draft = await referralExists(store, parties, { state: "draft" });
  const close = await photographExists(store, sent, { kind: "close_up" });
  await photographExists(store, sent, { kind: "overview" });
  await photographExists(store, sent, { state: "removed" });
  await photographExists(store, sent, { state: "received" });
  const hidden = await photographExists(store, draft);
  const found = await photographsOf(store.read, parties.consultant, sent.id);
  deepEqual(found.map(({ kind }) => kind), ["overview", "close_up", "close_up"]);
  await rejects(findPhotograph(store.read, parties.consultant, hidden.id), { kind: "not_found" });
  const stranger = await personExists(store, "consultant");
  await rejects(findPhotograph(store.read, stranger, close.id), { kind: "not_found" });
  await rejects(removePhotograph(store, parties.gp, close.id), { kind: "conflict" });
});
