import { deepEqual, equal, rejects } from "node:assert/strict";
import { and, eq } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { answerActions } from "@/db/schema/answering.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { changesBetween } from "@/domain/answers/amendments.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { findAnswerDraft, findAnswers } from "@/domain/answers/find.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";

const given = {
  diagnosis: "Eczema",
  plan: "Emollient\nStrong steroid for 2 weeks",
  outcome: "treat_in_primary_care",
  certainty: "probable",
} as const;

async function answered(store: Store, parties: Parties) {
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await answerReferral(store, parties.consultant, id, given);
  await answersLeft(store);
  const [answer] = await findAnswers(store.read, parties.gp, id);
  return { id, replaces: answer!.id, because: "Too strong" };
}

Deno.test("an amended answer takes the place of the first, which is kept; the practice has it unread", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, ...how } = await answered(store, parties);
  await closeReferral(store, parties.gp, id);
  const plan = "Emollient\nMild steroid for 1 week";
  await amendAnswer(store, parties.colleague, id, { ...given, plan, ...how });
  const [now, before] = await findAnswers(store.read, parties.gp, id);
  deepEqual([now?.plan, before?.plan], [plan, given.plan]);
  deepEqual([now?.replacesId, now?.amendedBecause, before?.replacesId], [
    before?.id,
    "Too strong",
    null,
  ]);
  deepEqual(changesBetween(before!, now!), [
    { label: "Plan for the practice", before: given.plan, after: plan },
  ]);
  const referral = await findReferral(store.read, parties.gp, id);
  deepEqual([referral.state, referral.answerReadAt, referral.closedAt], ["answered", null, null]);
  equal(referral.answeredAt, before?.answeredAt);
  const [entry] = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.answer_amended"));
  deepEqual(entry?.detail["fields"], ["Plan for the practice"]);
  equal(JSON.stringify(entry).includes("steroid"), false);
});

Deno.test("what the practice has done of the plan stays done where the line stays", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, ...how } = await answered(store, parties);
  const { db } = insidesOf(store);
  const at = (await findReferral(store.read, parties.gp, id)).answeredAt!;
  await inTurn(store, async () => {
    await db.update(answerActions).set({ doneAt: at, doneBy: parties.nurse.userId });
  });
  const newId = await amendAnswer(store, parties.consultant, id, {
    ...given,
    plan: "Emollient\nMild steroid",
    ...how,
  });
  const rows = await store.read.select().from(answerActions)
    .where(and(eq(answerActions.referralId, id), eq(answerActions.answerId, newId)));
  deepEqual(rows.map(({ words, doneBy }) => [words, doneBy]), [
    ["Emollient", parties.nurse.userId],
    ["Mild steroid", null],
  ]);
});

Deno.test("an amendment of what a colleague has amended since is refused, and so is one of nothing", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, ...how } = await answered(store, parties);
  await rejects(amendAnswer(store, parties.consultant, id, { ...given, ...how }), {
    kind: "invalid",
    message: "Nothing of the answer was changed",
  });
  await amendAnswer(store, parties.colleague, id, { ...given, plan: "Emollient", ...how });
  await rejects(amendAnswer(store, parties.consultant, id, { ...given, plan: "Other", ...how }), {
    kind: "conflict",
    message: /^Dr Tomasz Zielinski amended this answer on 2 March 2026/,
  });
  equal((await findAnswers(store.read, parties.gp, id)).length, 2);
});

Deno.test("what is written towards an amendment is kept, and nothing from before the answer shows", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await answered(store, parties);
  await saveAnswerDraft(store, parties.colleague, id, { because: "Too st" });
  const { answeredAt } = await findReferral(store.read, parties.gp, id);
  deepEqual(await findAnswerDraft(store.read, parties.colleague, id, answeredAt!), {
    because: "Too st",
  });
  const later = "2026-03-02T09:30:00.001Z" as NonNullable<typeof answeredAt>;
  deepEqual(await findAnswerDraft(store.read, parties.colleague, id, later), {});
  await rejects(saveAnswerDraft(store, parties.gp, id, { plan: "Mine" }), { kind: "forbidden" });
});

Deno.test("an amendment is for the team that answered", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, ...how } = await answered(store, parties);
  await rejects(
    amendAnswer(store, parties.manager, id, { ...given, plan: "Other", ...how }),
    { kind: "forbidden" },
  );
});
