/** The next case, fetched by a page before anybody asks for it. */
import { deepEqual, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { paths } from "@/views/paths.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const byScript = (tag = "none") => ({ headers: { "bedside-ready": tag } });

async function looks(store: Store) {
  await looksWritten(store);
  const entries = await store.read.select({ action: auditEntries.action }).from(auditEntries)
    .orderBy(auditEntries.sequence);
  return entries.map(({ action }) => action).filter((action) => action.startsWith("referral."));
}

Deno.test("a case fetched ahead is no look, and opened as fetched it is one and sends nothing", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const next = await referralExists(store, parties);
  const path = paths.readyCase(id, {});
  const ahead = await bedside.ask(path, byScript(), parties.consultant);
  match(await ahead.text(), new RegExp(next.reference!));
  const tag = ahead.headers.get("bedside-ready")!;
  deepEqual(await looks(store), ["referral.fetched_ahead"]);

  const open = { method: "POST", ...byScript(tag) };
  const opened = await bedside.ask(path, open, parties.consultant);
  const { status, headers } = opened;
  deepEqual([status, headers.get("bedside-ready"), headers.get("bedside-opens")], [
    204,
    tag,
    paths.referral(next.id),
  ]);
  deepEqual(await looks(store), ["referral.fetched_ahead", "referral.viewed"]);

  // Somebody had it in their hands: what was fetched is not what stands there.
  await claimReferral(store, parties.colleague, next.id);
  await releaseReferral(store, parties.colleague, next.id);
  const anew = await bedside.ask(path, open, parties.consultant);
  deepEqual([anew.status, anew.headers.get("bedside-ready")], [200, null]);
  match(await anew.text(), new RegExp(next.reference!));
});

Deno.test("a case of one's own that is fetched ahead is not kept by that", async () => {
  let now = new Date("2026-03-02T09:30:00Z");
  await using store = await testStore(() => now);
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const here = await referralExists(store, parties, { state: "claimed" });
  const { id } = await referralExists(store, parties);
  await claimReferral(store, parties.consultant, id);
  const until = async () =>
    (await store.read.select({ until: referrals.claimedUntil }).from(referrals)
      .where(eq(referrals.id, id)).get())?.until;
  const before = await until();
  now = new Date("2026-03-02T09:40:00Z");
  const path = paths.readyCase(here.id, { in: "mine=1" });
  const ahead = await bedside.ask(path, byScript(), parties.consultant);
  match(await ahead.text(), />Your answer</);
  equal(await until(), before);
});

Deno.test("by hand its address leads to the case, and nobody else is sent one", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const path = paths.readyCase(id, { in: "priority=urgent", work: "2" });
  const byHand = await bedside.get(path, parties.consultant);
  equal(
    byHand.headers.get("location"),
    paths.nextCase(id, { in: "priority=urgent", work: "2" }),
  );
  const none = await bedside.ask(path, byScript(), parties.consultant);
  deepEqual([none.status, none.headers.get("bedside-ready")], [204, null]);
  const stranger = await personExists(store, "consultant");
  equal((await bedside.ask(path, byScript(), stranger)).status, 404);
  equal((await bedside.ask(path, byScript(), parties.gp)).status, 403);
});
