import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { answerDrafts, answers, referrals } from "@/db/schema/referrals.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import { insidesOf } from "@/db/store.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { findAnswer, findAnswerDraft, findHeldAnswer } from "@/domain/answers/find.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { markAnswerRead } from "@/domain/referrals/read_answer.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { undoAnswer } from "@/domain/answers/undo.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";
import { testStore } from "@/tests/support/store.ts";

const answer = {
  diagnosis: "Basal cell carcinoma",
  plan: "Refer to the skin surgery clinic. Sun protection.",
  outcome: "clinic_routine",
} as const;

Deno.test("answerReferral() keeps the answer and forgets the draft; ten seconds later it leaves", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await saveAnswerDraft(store, parties.consultant, id, { plan: "Refer" });
  const heard: string[] = [];
  store.listen(({ topic }) => heard.push(topic));
  await answerReferral(store, parties.consultant, id, answer);
  equal(await store.read.$count(answerDrafts), 0);
  place.passSeconds(9);
  equal(await workOnce(place, registry, "referrals"), false);
  deepEqual(heard, ["queue", "jobs"]);
  equal(await findAnswer(store.read, parties.gp, id), undefined);
  equal(await findHeldAnswer(store.read, parties.gp, id), undefined);
  equal(await findHeldAnswer(store.read, parties.colleague, id), undefined);
  const told = await findReferral(store.read, parties.gp, id);
  deepEqual([told.state, told.answeredAt], ["leaving", null]);
  await rejects(markAnswerRead(store, parties.gp, id), { message: /no answer to read/ });
  place.passSeconds(1);
  equal(await workOnce(place, registry, "referrals"), true);
  const kept = await findAnswer(store.read, parties.gp, id);
  deepEqual(
    [kept?.diagnosis, kept?.plan, kept?.outcome, kept?.answeredByName],
    [answer.diagnosis, answer.plan, answer.outcome, "Dr Priya Shah"],
  );
  equal(kept?.answeredAt, "2026-03-02T09:30:00.000Z");
  deepEqual(heard, ["queue", "jobs", "queue", "jobs", "answers"]);
});

Deno.test("an answer is undone before it leaves: its words are the draft again", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await answerReferral(store, parties.consultant, id, answer);
  place.passSeconds(8);
  await undoAnswer(store, parties.consultant, id);
  deepEqual(await findAnswerDraft(store.read, parties.consultant, id), { ...answer });
  const { state, claimedUntil } = await findReferral(store.read, parties.consultant, id);
  deepEqual([state, claimedUntil], ["claimed", "2026-03-02T09:50:08.000Z"]);
  place.passSeconds(60);
  equal(await workOnce(place, registry, "referrals"), false);
  equal(await store.read.$count(answers) + await store.read.$count(heldAnswers), 0);
  await answerReferral(store, parties.consultant, id, { ...answer, diagnosis: "Naevus" });
  place.passSeconds(10);
  await workOnce(place, registry, "referrals");
  equal((await findAnswer(store.read, parties.gp, id))?.diagnosis, "Naevus");
});

Deno.test("the same answer sent again is the first, before it has left and after; another is refused", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const again = (diagnosis: string = answer.diagnosis) =>
    answerReferral(store, parties.consultant, id, { ...answer, diagnosis });
  const first = await again();
  equal(await again(), first);
  await rejects(again("Naevus"), { message: /You answered this case .* Undo that answer/ });
  place.passSeconds(10);
  await workOnce(place, registry, "referrals");
  equal(await again(), first);
  await rejects(again("Naevus"), { kind: "conflict" });
  await rejects(answerReferral(store, parties.colleague, id, answer), { kind: "conflict" });
  equal(await store.read.$count(answers), 1);
});

Deno.test("an answer that has left cannot be undone", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await answerReferral(store, parties.consultant, id, answer);
  place.passSeconds(10);
  await workOnce(place, registry, "referrals");
  await rejects(undoAnswer(store, parties.consultant, id), {
    kind: "conflict",
    message: "Dr Priya Shah answered this case on 2 March 2026 at 9:30am. " +
      "Only an answer that has not left can be undone",
  });
  equal(await store.read.$count(answers), 1);
});

Deno.test("an answer whose job is already taken up is undone, or leaves: never both", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await answerReferral(store, parties.consultant, id, answer);
  place.passSeconds(10);
  const [undone] = await Promise.allSettled([
    undoAnswer(store, parties.consultant, id),
    workOnce(place, registry, "referrals"),
  ]);
  const { state } = await findReferral(store.read, parties.consultant, id);
  const wasUndone = undone.status === "fulfilled";
  equal(state, wasUndone ? "claimed" : "answered");
  equal(await store.read.$count(answers), wasUndone ? 0 : 1);
  equal(await store.read.$count(heldAnswers), 0);
});

Deno.test("an answer that is sent as a colleague takes the case over is given, or kept as words: never both", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { consultant, colleague } = parties;
  for (const first of ["answer", "take over"]) {
    const { id } = await referralExists(store, parties, { state: "claimed" });
    const answering = () => answerReferral(store, consultant, id, answer);
    const taking = () =>
      takeOverReferral(store, colleague, id, { from: consultant.userId, because: "Away" });
    const done = await Promise.allSettled(
      first === "answer" ? [answering(), taking()] : [taking(), answering()],
    );
    const lost = done[1];
    match(
      String(lost?.status === "rejected" && lost.reason.message),
      first === "answer" ? /Dr Priya Shah claimed this case/ : /Dr Tomasz Zielinski claimed/,
    );
    const held = await findHeldAnswer(store.read, consultant, id);
    equal(held !== undefined, first === "answer");
  }
});

Deno.test("answerReferral() says to whoever lost the case that nobody holds it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "waiting" });
  await rejects(answerReferral(store, parties.consultant, id, answer), {
    kind: "conflict",
    message: /Nobody holds this case/,
  });
});

Deno.test("an answer can be neither changed nor deleted, nor made twice", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  const { db } = insidesOf(store);
  await rejects(db.update(answers).set({ plan: "Something else" }));
  await rejects(db.delete(answers));
  const [first] = await db.select().from(answers);
  await rejects(db.insert(answers).values({ ...first!, id: newId() }));
  await rejects(answerReferral(store, parties.consultant, id, answer), {
    kind: "conflict",
    message: /Dr Priya Shah answered this case on 2 March 2026 at 9:30am/,
  });
});

Deno.test("answerReferral() tells a colleague who holds the case", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await rejects(answerReferral(store, parties.colleague, id, answer), {
    kind: "conflict",
    message: /Dr Priya Shah claimed this case on 2 March 2026 at 9:30am/,
  });
});

Deno.test("findAnswer() finds nothing for strangers", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  equal(await findAnswer(store.read, await personExists(store, "gp"), id), undefined);
});

Deno.test("saveAnswerDraft() keeps what was typed, field by field, for its writer alone", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await saveAnswerDraft(store, parties.consultant, id, { diagnosis: "BCC" });
  await saveAnswerDraft(store, parties.consultant, id, { plan: "Refer", outcome: "" });
  deepEqual(await findAnswerDraft(store.read, parties.consultant, id), {
    diagnosis: "BCC",
    plan: "Refer",
    outcome: "",
  });
  deepEqual(await findAnswerDraft(store.read, parties.colleague, id), {});
  const entries = await store.read.select().from(auditEntries);
  equal(JSON.stringify(entries).includes("BCC"), false);
  await rejects(saveAnswerDraft(store, parties.colleague, id, { plan: "Mine" }), {
    kind: "forbidden",
  });
});

Deno.test("markAnswerRead() counts the first reader, and says so to the second", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  await markAnswerRead(store, parties.receptionist, id);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual([row?.answerReadBy, row?.state], [parties.receptionist.userId, "answered"]);
  await rejects(markAnswerRead(store, parties.gp, id), {
    kind: "conflict",
    message: "Gareth Lowe read this answer on 2 March 2026 at 9:30am",
  });
  await rejects(markAnswerRead(store, parties.consultant, id), { kind: "forbidden" });
  const waiting = await referralExists(store, parties, { state: "waiting" });
  await rejects(markAnswerRead(store, parties.gp, waiting.id), { message: /no answer to read/ });
});

Deno.test("closeReferral() counts as reading the answer, once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  await closeReferral(store, parties.gp, id);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual([row?.state, row?.answerReadBy, row?.closedBy], [
    "closed",
    parties.gp.userId,
    parties.gp.userId,
  ]);
  const entries = await store.read.select().from(auditEntries);
  deepEqual(entries.map(({ action }) => action), ["referral.answer_read", "referral.closed"]);
});
