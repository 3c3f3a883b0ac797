/** A database that may not grow stands in for a full disk: SQLite answers SQLITE_FULL alike. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { openHealth } from "@/commands/health.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { looksWritten } from "@/db/looks.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const plenty = 1_073_741_823;

/** As many pages as there are, and none of them free: what migrations gave up is put to use first. */
async function fill(store: Store): Promise<void> {
  await insidesOf(store).client.execute("VACUUM");
  await insidesOf(store).client.execute("PRAGMA max_page_count = 1");
}

async function empty(store: Store): Promise<void> {
  await insidesOf(store).client.execute(`PRAGMA max_page_count = ${plenty}`);
}

const healthOf = (store: Store) =>
  openHealth({
    store,
    folder: { path: "", probe: () => Promise.resolve(), release: () => {} },
    files: { ...folderFiles("/nowhere"), probe: () => Promise.resolve() },
    others: [],
  });

Deno.test("a full disk: a page that says so, nothing changed, and on it goes when there is room", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const fields = { question: "x".repeat(1999), medicines: "y".repeat(3999), seen: "{}" };
  await fill(store);
  const refused = await bedside.post(paths.referralHistory(id), fields, parties.gp);
  equal(refused.status, 503);
  const words = await refused.text();
  match(words, /Its disk is full/);
  match(words, /Nothing was changed; keep this page open/);
  doesNotMatch(words, /SQLITE/);
  const kept = () => store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual((await kept())?.history, {});
  equal((await bedside.get(paths.referrals(), parties.gp)).status, 200);

  await empty(store);
  equal((await bedside.post(paths.referralHistory(id), fields, parties.gp)).status, 303);
  equal((await kept())?.history["question"], fields.question);
});

Deno.test("looks that a full disk could not take are written when there is room, in their order", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const health = healthOf(store);
  const { id } = await referralExists(store, parties);
  const look = async () => equal((await bedside.get(paths.referral(id), parties.gp)).status, 200);
  const seen = () => store.read.$count(auditEntries, eq(auditEntries.action, "referral.viewed"));
  await fill(store);
  // There is a little room in pages that exist.
  while (!(await health.problems()).length) await look();
  const before = await seen();
  await look();
  await look();
  deepEqual(await health.problems(), ["The disk is full"]);
  equal(await seen(), before);

  await empty(store);
  deepEqual(await health.problems(), []);
  equal(await seen() - before >= 3, true);
  await look();
  await looksWritten(store);
  equal((await verifyChain(store.read)).broken, undefined);
});
