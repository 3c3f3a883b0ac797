/** A case is held for as long as somebody works on it. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Announcement, Store } from "@/db/store.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { findAnswerDraft } from "@/domain/answers/find.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { renewClaim, renewIfHeld } from "@/domain/referrals/renew_claim.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { workOnce } from "@/jobs/worker.ts";
import { registry } from "@/jobs/registry.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

const minutes = 60;

async function claimed(place: Awaited<ReturnType<typeof testWorkplace>>) {
  const parties = await partiesExist(place.store);
  const { id } = await referralExists(place.store, parties);
  await claimReferral(place.store, parties.consultant, id);
  return { parties, id };
}

const row = (store: Store, id: Id<"Referral">) =>
  store.read.select().from(referrals).where(eq(referrals.id, id)).get();

const work = async (place: Awaited<ReturnType<typeof testWorkplace>>) => {
  while (await workOnce(place, registry, "referrals"));
};

Deno.test("a claim lapses after the service's minutes without a sign of life; the draft is kept", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  await saveAnswerDraft(store, parties.consultant, id, { plan: "Excise" });
  const heard: Announcement[] = [];
  store.listen((news) => heard.push(news));
  place.passSeconds(20 * minutes - 1);
  await work(place);
  equal((await row(store, id))?.state, "claimed");
  place.passSeconds(1);
  await work(place);
  const { state, claimedBy, claimedAt, claimedUntil } = (await row(store, id))!;
  deepEqual([state, claimedBy, claimedAt, claimedUntil], ["waiting", null, null, null]);
  deepEqual(await findAnswerDraft(store.read, parties.consultant, id), { plan: "Excise" });
  const told = heard.filter(({ topic }) => topic === "queue" || topic === "claim_lapsed");
  deepEqual(told.map(({ topic }) => topic), ["queue", "claim_lapsed"]);
  deepEqual(told[1]?.detail, { referralId: id, userId: parties.consultant.userId });
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.claim_lapsed"));
  deepEqual(entries.map(({ actorId, actorRole }) => [actorId, actorRole]), [
    [null, "job:referral.claim_lapses"],
  ]);
});

Deno.test("a sign of life moves the claim's end, without an entry in the trail for each", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  const entriesBefore = await store.read.$count(auditEntries);
  place.passSeconds(15 * minutes);
  const until = await renewClaim(
    store,
    parties.consultant,
    await findReferral(store.read, parties.consultant, id),
  );
  equal(until, "2026-03-02T10:05:00.000Z");
  equal(await store.read.$count(auditEntries), entriesBefore);
  place.passSeconds(10 * minutes);
  await work(place);
  equal((await row(store, id))?.state, "claimed");
  place.passSeconds(10 * minutes);
  await work(place);
  equal((await row(store, id))?.state, "waiting");
});

Deno.test("writing is a sign of life; a second within a minute costs no write", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  const renew = async () =>
    await renewIfHeld(
      store,
      parties.consultant,
      await findReferral(store.read, parties.consultant, id),
    );
  place.passSeconds(10 * minutes);
  await saveAnswerDraft(store, parties.consultant, id, { plan: "Excise" });
  equal((await row(store, id))?.claimedUntil, "2026-03-02T10:00:00.000Z");
  place.passSeconds(59);
  equal(await renew(), "2026-03-02T10:00:00.000Z");
  place.passSeconds(1);
  equal(await renew(), "2026-03-02T10:01:00.000Z");
});

Deno.test("who does not hold a case cannot keep it", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  const seen = await findReferral(store.read, parties.colleague, id);
  equal(await renewIfHeld(store, parties.colleague, seen), undefined);
  await rejects(renewClaim(store, parties.colleague, seen), {
    kind: "conflict",
    message: /Dr Priya Shah claimed this case on 2 March 2026 at 9:30am/,
  });
  const mine = await findReferral(store.read, parties.consultant, id);
  await releaseReferral(store, parties.consultant, id);
  place.passSeconds(5 * minutes);
  equal(await renewIfHeld(store, parties.consultant, mine), undefined);
  equal((await row(store, id))?.claimedUntil, null);
});

Deno.test("a case that was put back and claimed again is held for its own time", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  place.passSeconds(10 * minutes);
  await releaseReferral(store, parties.consultant, id);
  await claimReferral(store, parties.colleague, id);
  place.passSeconds(10 * minutes);
  await work(place);
  equal((await row(store, id))?.claimedBy, parties.colleague.userId);
  place.passSeconds(10 * minutes);
  await work(place);
  equal((await row(store, id))?.state, "waiting");
  const waiting = await store.read.$count(jobs, eq(jobs.state, "waiting"));
  equal(waiting, 0);
});

Deno.test("a service can set how long a case is held", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const service = await serviceExists(store, {
    organisationId: parties.specialists.id,
    claimMinutes: 5,
  });
  const { id } = await referralExists(store, { ...parties, service });
  await claimReferral(store, parties.consultant, id);
  equal((await row(store, id))?.claimedUntil, "2026-03-02T09:35:00.000Z");
});

Deno.test("a case is taken over for a reason, and who held it is told at once", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  const heard: Announcement[] = [];
  store.listen((news) => heard.push(news));
  const { colleague, consultant } = parties;
  const input = { from: consultant.userId, because: "Away this afternoon" };
  await takeOverReferral(store, colleague, id, input);
  deepEqual(heard.find(({ topic }) => topic === "taken_over")?.detail, {
    referralId: id,
    userId: consultant.userId,
    byName: colleague.name,
    because: input.because,
  });
  const [entry] = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.taken_over"));
  deepEqual([entry?.actorId, entry?.detail], [colleague.userId, input]);
  await rejects(takeOverReferral(store, colleague, id, input), { message: /yours already/ });
});

Deno.test("of two who take a case over at once one does, and the other is told who", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  const { colleague, consultant } = parties;
  const third = await personExists(store, "specialist_nurse", {
    organisation: parties.specialists,
  });
  const input = { from: consultant.userId, because: "Away" };
  const done = await Promise.allSettled(
    [colleague, third].map((actor) => takeOverReferral(store, actor, id, input)),
  );
  deepEqual(done.map(({ status }) => status), ["fulfilled", "rejected"]);
  const lost = done[1]!;
  ok(lost.status === "rejected");
  match(lost.reason.message, new RegExp(`${colleague.name} claimed this case on 2 March 2026`));
});

Deno.test("whoever wrote while they held a case can go on writing after it lapsed", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const { parties, id } = await claimed(place);
  await saveAnswerDraft(store, parties.consultant, id, { plan: "Excise" });
  place.passSeconds(20 * minutes);
  await work(place);
  await saveAnswerDraft(store, parties.consultant, id, { plan: "Excise it" });
  deepEqual(await findAnswerDraft(store.read, parties.consultant, id), { plan: "Excise it" });
  equal((await row(store, id))?.state, "waiting");
  await rejects(saveAnswerDraft(store, parties.colleague, id, { plan: "Mine" }), {
    kind: "conflict",
  });
});
