/** A patient sends the new photographs that their specialist asked for. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { linkMessages, linkUserId, patientLinks } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { beginPatientFollowUp } from "@/domain/links/begin_patient_follow_up.ts";
import { findPatientFollowUp } from "@/domain/links/patient_follow_up.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { dayOf } from "@/domain/time.ts";
import { beginFollowUp } from "@/domain/referrals/begin_follow_up.ts";
import { letterExists, letterOpened } from "@/tests/factories/letters.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const askedFor = { followUpWeeks: 6, followUpPhotographs: "yes" } as const;

async function letterRead(
  says: Parameters<typeof letterExists>[2] = askedFor,
  over: Parameters<typeof letterOpened>[2] = {},
) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties, says);
  const opened = await letterOpened(store, referral, over);
  return {
    store,
    parties,
    referral,
    ...opened,
    found: () => findPatientFollowUp(store.read, opened.holder, dayOf(store.now())),
    begin: () => beginPatientFollowUp(store, opened.holder),
    followUp: async () =>
      (await store.read.select().from(referrals).where(eq(referrals.followUpOfId, referral.id)))[0],
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("it begins a follow-up for the practice that is with the patient at once, and lets this browser in", async () => {
  await using at = await letterRead();
  const found = await at.found();
  deepEqual([found.kind, found.kind === "open" && found.dueOn], ["open", "2026-04-13"]);
  const { token, visit } = await at.begin();
  const followUp = (await at.followUp())!;
  deepEqual(
    [followUp.state, followUp.wayIn, followUp.createdBy, followUp.practiceId, followUp.priority],
    ["with_patient", "link", linkUserId, at.parties.practice.id, "routine"],
  );
  const from = { requestId: "test", address: null };
  const holder = await findHolder(at.store.read, { token, visit, now: at.store.now(), from });
  deepEqual(
    [holder?.link.purpose, holder?.link.referralId, holder?.link.afterSending],
    ["history", followUp.id, "to_practice"],
  );
  equal(holder?.link.createdBy, at.link.createdBy);
});

Deno.test("its link goes to them as well, where the letter was sent by e-mail", async () => {
  await using at = await letterRead();
  await at.begin();
  const [message] = await at.store.read.select().from(linkMessages);
  deepEqual([message!.kind, message!.way, message!.sentTo], [
    "invitation",
    "email",
    "edith.pell@post.example",
  ]);
  await using onPaper = await letterRead(askedFor, { way: "post", sentTo: null });
  await onPaper.begin();
  equal(await onPaper.store.read.$count(linkMessages), 0);
});

Deno.test("begun twice it is begun once, by whoever", async () => {
  await using at = await letterRead();
  const ends = await Promise.allSettled([at.begin(), at.begin()]);
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  equal((await at.found()).kind, "begun");
  equal(await at.store.read.$count(patientLinks, eq(patientLinks.purpose, "history")), 1);
  await using byPractice = await letterRead();
  const { store, parties, referral } = byPractice;
  await beginFollowUp(store, parties.gp, referral.id, { priority: "routine" });
  equal((await byPractice.found()).kind, "begun");
  await rejects(byPractice.begin(), /not asked for, or were sent already/);
});

Deno.test("where no photographs are asked for, none can be sent; nor by somebody it was shared with", async () => {
  await using without = await letterRead({ followUpWeeks: 6, followUpPhotographs: "no" });
  equal((await without.found()).kind, "none");
  await rejects(without.begin(), /not asked for/);
  await using at = await letterRead();
  const shared = await letterOpened(at.store, at.referral, { purpose: "shared" });
  await rejects(beginPatientFollowUp(at.store, shared.holder), /own link to their letter/);
});
