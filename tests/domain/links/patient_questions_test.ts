/** A patient asks about their letter, and the practice replies. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import { linkMessages, patientLinks, patientQuestions } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { insidesOf } from "@/db/store.ts";
import { askAboutLetter, mostOpenQuestions } from "@/domain/links/ask_about_letter.ts";
import {
  countOpenQuestions,
  openQuestions,
  questionsOf,
} from "@/domain/links/find_patient_questions.ts";
import { closeQuestion, replyToPatient } from "@/domain/links/reply_to_question.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { contactIs, letterExists, letterOpened } from "@/tests/factories/letters.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function letterRead(over: Parameters<typeof letterOpened>[2] = {}) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties);
  const opened = await letterOpened(store, referral, over);
  const say = await speechIn(store.read, opened.link.language ?? "en");
  return {
    clock,
    store,
    parties,
    referral,
    ...opened,
    ask: (words: string) => askAboutLetter(store, opened.holder, words, say),
    row: async (id: Id<"PatientQuestion">) =>
      (await store.read.select().from(patientQuestions).where(eq(patientQuestions.id, id)))[0]!,
    messages: () => store.read.select().from(linkMessages),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("a question waits on the practice's list, in the patient's words, and its clinicians are told", async () => {
  await using at = await letterRead({ language: "pl" });
  const id = await at.ask("Czy mogę się opalać?");
  const [found] = await openQuestions(at.store.read, at.parties.nurse);
  deepEqual([found!.id, found!.words, found!.language, found!.lastName], [
    id,
    "Czy mogę się opalać?",
    "pl",
    "Pell",
  ]);
  const told = await at.store.read.select().from(notices)
    .where(eq(notices.kind, "patient_question"));
  deepEqual(
    told.map(({ userId }) => userId).toSorted(),
    [at.parties.gp.userId, at.parties.nurse.userId].toSorted(),
  );
  ok(told.every(({ path }) => path === `/patient-questions/${id}`));
  const others = await partiesExist(at.store);
  equal(await countOpenQuestions(at.store.read, others.gp), 0);
});

Deno.test("sent twice it is asked once; of too many the patient is told to wait or to call", async () => {
  await using at = await letterRead();
  const id = await at.ask("Can it come back?");
  equal(await at.ask("Can it come back?"), id);
  for (let n = 1; n < mostOpenQuestions; n++) await at.ask(`Question ${n}`);
  await rejects(at.ask("One more"), /You have 5 questions that nobody has replied to yet/);
  equal(await at.store.read.$count(patientQuestions), mostOpenQuestions);
  await closeQuestion(at.store, at.parties.gp, id);
  await at.ask("One more");
});

Deno.test("the reply stands with the letter, and a message says that there is one", async () => {
  await using at = await letterRead();
  const id = await at.ask("Can it come back?");
  equal(await replyToPatient(at.store, at.parties.nurse, id, "It can. Call us then."), true);
  const [shown] = await questionsOf(at.store.read, at.holder, at.referral.id);
  deepEqual([shown!.reply, shown!.repliedByName], ["It can. Call us then.", "Sister Ruth Pell"]);
  const [message] = await at.messages();
  deepEqual([message!.kind, message!.linkId, message!.sentTo], [
    "reply",
    at.link.id,
    "edith.pell@post.example",
  ]);
  equal(await countOpenQuestions(at.store.read, at.parties.gp), 0);
  const told = await at.store.read.select().from(notices)
    .where(eq(notices.path, `/patient-questions/${id}`));
  ok(told.length > 0 && told.every(({ droppedAt }) => droppedAt !== null));
});

Deno.test("a link that is too old works for seven days more from the reply; a withdrawn one sends nothing", async () => {
  await using at = await letterRead();
  const [late, never] = [await at.ask("Can it come back?"), await at.ask("Is it cancer?")];
  at.clock.forward({ days: 10 });
  equal(await replyToPatient(at.store, at.parties.gp, late, "It can."), true);
  const [link] = await at.store.read.select().from(patientLinks);
  equal(link!.expiresAt, "2026-03-19T09:30:00.000Z");
  await inTurn(at.store, async () => {
    await insidesOf(at.store).db.update(patientLinks).set({ withdrawnAt: link!.createdAt });
  });
  equal(await replyToPatient(at.store, at.parties.gp, never, "No."), false);
  equal((await at.messages()).length, 1);
});

Deno.test("nothing is sent on paper's way, nor to somebody who has died; whoever replies is told so", async () => {
  await using onPaper = await letterRead({ way: "post", sentTo: null });
  const id = await onPaper.ask("Can it come back?");
  equal(await replyToPatient(onPaper.store, onPaper.parties.gp, id, "It can."), false);
  await using dead = await letterRead();
  const asked = await dead.ask("Can it come back?");
  await contactIs(dead.store, dead.referral, { diedOn: "2026-03-01" as Day });
  equal(await replyToPatient(dead.store, dead.parties.gp, asked, "It can."), false);
});

Deno.test("of two at once one replies, and the other is told who did; so with one that was settled", async () => {
  await using at = await letterRead();
  const { store, parties } = at;
  const id = await at.ask("Can it come back?");
  const ends = await Promise.allSettled([
    replyToPatient(store, parties.gp, id, "It can."),
    replyToPatient(store, parties.nurse, id, "It cannot."),
  ]);
  deepEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  ok(/Dr Amara Nwosu replied to this on/.test(String((ends[1] as { reason: Error }).reason)));
  equal((await at.row(id)).reply, "It can.");
  const other = await at.ask("Is it cancer?");
  await closeQuestion(store, parties.gp, other);
  await rejects(replyToPatient(store, parties.nurse, other, "No"), /Dr Amara Nwosu settled this/);
});

Deno.test("a receptionist and another practice do not reply, and a shared link asks nothing", async () => {
  await using at = await letterRead();
  const id = await at.ask("Can it come back?");
  await rejects(replyToPatient(at.store, at.parties.receptionist, id, "Yes"), /Your role cannot/);
  const others = await partiesExist(at.store);
  await rejects(replyToPatient(at.store, others.gp, id, "Yes"), /no such question/);
  const shared = await letterOpened(at.store, at.referral, { purpose: "shared" });
  const say = await speechIn(at.store.read, "en");
  await rejects(askAboutLetter(at.store, shared.holder, "Who?", say), /own link to their letter/);
});

Deno.test("where the letter has gone elsewhere since, the message about the reply goes there too", async () => {
  await using at = await letterRead();
  const id = await at.ask("Can it come back?");
  await change(
    at.store,
    at.parties.gp,
    (tx) => endLinks(tx, at.parties.gp, { linkId: at.link.id }),
  );
  const later = await linkExists(at.store, at.referral, {
    purpose: "letter",
    afterSending: null,
    sentTo: "right@post.example",
  });
  equal(await replyToPatient(at.store, at.parties.nurse, id, "It can. Call us then."), true);
  deepEqual(
    (await at.messages()).map(({ linkId, kind, sentTo }) => [linkId, kind, sentTo]),
    [[later.id, "reply", "right@post.example"]],
  );
});
