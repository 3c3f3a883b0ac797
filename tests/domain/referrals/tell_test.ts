/** Who is told by e-mail of what happens to a referral, and who no more. */
import { deepEqual } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { notices } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { findAnswers, findHeldAnswer } from "@/domain/answers/find.ts";
import { leaveAnswer } from "@/domain/answers/leave.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { markAnswerRead } from "@/domain/referrals/read_answer.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { personExists } from "@/tests/factories/people.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

async function answered(store: Store, parties: Parties) {
  const referral = await referralExists(store, parties, { state: "leaving" });
  const held = await findHeldAnswer(store.read, parties.consultant, referral.id);
  await change(store, jobAuthor("test"), (tx) => leaveAnswer(tx, held!.id));
  return referral;
}

/** Which notices of which kind still wait for whom. */
async function waiting(store: Store, people: Parties): Promise<[string, string][]> {
  const names = new Map(
    Object.entries(people).flatMap(([name, each]) => "userId" in each ? [[each.userId, name]] : []),
  );
  const rows = await store.read.select().from(notices);
  return rows.filter(({ droppedAt, sentAt }) => droppedAt === null && sentAt === null)
    .map(({ kind, userId }): [string, string] => [kind, names.get(userId) ?? "somebody"]).sort();
}

Deno.test("an answer that left: whoever sent the referral is told, nobody before it leaves", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await referralExists(store, parties, { state: "leaving" });
  deepEqual(await waiting(store, parties), []);
  await answered(store, parties);
  deepEqual(await waiting(store, parties), [["answer", "gp"]]);
});

Deno.test("whoever sent it works there no more: every clinician of the practice is told", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { practice } = parties;
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  await endMembership(store, manager, parties.gp.membershipId);
  await answered(store, parties);
  deepEqual(await waiting(store, parties), [["answer", "nurse"]]);
});

for (const [how, read] of Object.entries({ read: markAnswerRead, closed: closeReferral })) {
  Deno.test(`the answer was ${how} by a colleague first: it is no news any more`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await answered(store, parties);
    await answered(store, parties);
    await read(store, parties.nurse, id);
    deepEqual(await waiting(store, parties), [["answer", "gp"]]);
  });
}

Deno.test("returned: whoever sent it is told, until somebody replies; then whoever asked, until it is claimed", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const asked = { kind: "information", words: "Has it bled?" } as const;
  await askPractice(store, parties.consultant, id, asked);
  deepEqual(await waiting(store, parties), [["returned", "gp"]]);
  await replyToRequest(store, parties.nurse, id, "It bled once");
  deepEqual(await waiting(store, parties), [["case_replied", "consultant"]]);
  await claimReferral(store, parties.colleague, id);
  deepEqual(await waiting(store, parties), []);
});

Deno.test("a referral that was withdrawn is news for nobody", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, {
    state: "claimed",
    claimedAt: instantOf(store.now()),
  });
  const asked = { kind: "photographs", words: "Closer, please" } as const;
  await askPractice(store, parties.consultant, id, asked);
  await withdrawReferral(store, parties.gp, id, "It has healed");
  deepEqual(await waiting(store, parties), []);
});

Deno.test("an answer that was read and then amended is news again", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await answered(store, parties);
  await markAnswerRead(store, parties.gp, id);
  const [{ id: replaces } = { id: undefined }] = await findAnswers(store.read, parties.gp, id);
  await amendAnswer(store, parties.colleague, id, {
    replaces: replaces!,
    diagnosis: "Seborrhoeic keratosis",
    plan: "Ask again if it changes",
    outcome: "treat_in_primary_care",
    because: "It can bleed",
  });
  deepEqual(await waiting(store, parties), [["answer", "gp"]]);
});
