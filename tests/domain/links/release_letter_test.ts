/** A letter goes from its specialist through the practice to the patient. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { linkMessages, linkVisits, patientLinks } from "@/db/schema/links.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { findReleased, letterReadOn } from "@/domain/links/letters.ts";
import { findPatientLetter } from "@/domain/links/patient_letter.ts";
import { recordLetterRead } from "@/domain/links/record_letter_read.ts";
import { releaseLetter } from "@/domain/links/release_letter.ts";
import { looksWritten } from "@/db/looks.ts";
import { contactIs, letterExists, letterOpened, letterWritten } from "@/tests/factories/letters.ts";
import { visitExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const byEmail = {
  way: "email",
  sentTo: "edith@post.example",
  language: "pl",
  keepContact: false,
} as const;

async function answered(says: Parameters<typeof letterExists>[2] = {}) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties, says);
  const newest = async () => (await findAnswer(store.read, parties.gp, referral.id))!;
  return {
    clock,
    store,
    parties,
    referral,
    newest,
    release: async (over: Partial<Parameters<typeof releaseLetter>[3]> = {}) => {
      const released = await findReleased(store.read, parties.gp, referral.id);
      return await releaseLetter(store, parties.gp, referral.id, {
        seen: (await newest()).id,
        after: released?.links.at(-1)?.id,
        reach: byEmail,
        ...over,
      });
    },
    amend: async (over: Partial<Parameters<typeof amendAnswer>[3]>) => {
      clock.forward({ minutes: 5 });
      const replaces = (await newest()).id;
      const input = { ...letterWritten, ...says, replaces, because: "A word was wrong", ...over };
      await amendAnswer(store, parties.consultant, referral.id, input);
      clock.forward({ minutes: 5 });
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("the practice sends it: a link of its own, a message without a word of it, and an entry", async () => {
  await using at = await answered();
  const { linkId } = await at.release();
  const [link] = await at.store.read.select().from(patientLinks);
  deepEqual(
    [link!.id, link!.purpose, link!.way, link!.sentTo, link!.language, link!.createdBy],
    [linkId, "letter", "email", "edith@post.example", "pl", at.parties.gp.userId],
  );
  const [message] = await at.store.read.select().from(linkMessages);
  deepEqual([message!.kind, message!.linkId, message!.state], ["letter_ready", linkId, "waiting"]);
  const [entry] = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "letter.released"));
  deepEqual(entry!.detail, {
    answer: (await at.newest()).id,
    link: linkId,
    way: "email",
    language: "pl",
  });
});

Deno.test("on paper or read out it is handed over once", async () => {
  await using at = await answered();
  const reach = { ...byEmail, way: "code", sentTo: null } as const;
  const { linkId, handOver } = await at.release({ reach });
  equal(handOver?.code.length, 8);
  equal((await findLinkByToken(at.store.read, handOver!.token))?.id, linkId);
  equal(await at.store.read.$count(linkMessages), 0);
});

Deno.test("only what was read is sent: an answer amended meanwhile is to be read first", async () => {
  await using at = await answered();
  const seen = (await at.newest()).id;
  await at.amend({ patientLetter: "Dear Edith, come and see us." });
  await rejects(at.release({ seen }), /Dr Priya Shah amended this answer on .*Read the letter/);
  await at.release();
});

Deno.test("of two who send it at once, the second is told of the first", async () => {
  await using at = await answered();
  const [one, other] = await Promise.allSettled([
    at.release({ after: undefined }),
    at.release({ after: undefined }),
  ]);
  deepEqual([one.status, other.status], ["fulfilled", "rejected"]);
  ok(/The letter was sent to the patient on/.test(String((other as { reason: Error }).reason)));
  equal(await at.store.read.$count(patientLinks), 1);
});

Deno.test("no letter, no answer yet, another practice, a receptionist, somebody who has died: none is sent one", async () => {
  await using at = await answered({ patientLetter: undefined });
  const { store, parties, referral } = at;
  await rejects(at.release(), /wrote no letter to the patient/);
  const waiting = await referralExists(store, parties, { state: "waiting" });
  const input = { seen: (await at.newest()).id, after: undefined, reach: byEmail };
  await rejects(releaseLetter(store, parties.gp, waiting.id, input), /There is no letter yet/);
  const withLetter = await letterExists(store, parties);
  await rejects(
    releaseLetter(store, parties.receptionist, withLetter.id, input),
    /Your role cannot send a patient the letter/,
  );
  const others = await partiesExist(store);
  await rejects(releaseLetter(store, others.gp, referral.id, input), /no such referral/);
  await contactIs(store, withLetter, { diedOn: "2026-03-01" as Day });
  const seen = (await findAnswer(store.read, parties.gp, withLetter.id))!.id;
  await rejects(
    releaseLetter(store, parties.gp, withLetter.id, { ...input, seen }),
    /has died.*Nothing can be sent/,
  );
});

Deno.test("the patient reads the letter and their part of the plan, in the specialist's words", async () => {
  await using at = await answered();
  await at.release();
  const { holder } = await letterOpened(at.store, at.referral);
  const letter = (await findPatientLetter(at.store.read, holder))!;
  equal(letter.words, letterWritten.patientLetter);
  deepEqual(letter.toDo, ["Keep it dry", "Look at it each month"]);
  deepEqual([letter.organisation, letter.writtenOn, letter.changed], [
    "Skin Advice Service",
    "2026-03-02",
    false,
  ]);
  const said = JSON.stringify({ ...letter, words: "", toDo: [] });
  ok(!said.includes("keratosis") && !said.includes("Reassure"));
});

Deno.test("until the practice sends a changed letter, the patient has the one that was sent; then the new, as changed", async () => {
  await using at = await answered();
  await at.release();
  at.clock.forward({ minutes: 1 });
  await at.amend({ patientLetter: "Dear Edith, come and see us." });
  const released = (await findReleased(at.store.read, at.parties.gp, at.referral.id))!;
  equal(released.answer.details.patientLetter, letterWritten.patientLetter);
  await at.release();
  const after = (await findReleased(at.store.read, at.parties.gp, at.referral.id))!;
  deepEqual(
    [after.answer.details.patientLetter, after.changed, after.links.length],
    ["Dear Edith, come and see us.", true, 2],
  );
});

Deno.test("an amendment that leaves the letter as it was does not make it a changed one", async () => {
  await using at = await answered();
  await at.release();
  await at.amend({ plan: "Reassure, and record it." });
  await at.release();
  equal((await findReleased(at.store.read, at.parties.gp, at.referral.id))!.changed, false);
});

Deno.test("a link that asks for the history of the same referral leads to no letter", async () => {
  await using at = await answered();
  await at.release();
  const { holder } = await letterOpened(at.store, at.referral, { purpose: "history" });
  equal(await findPatientLetter(at.store.read, holder), undefined);
});

Deno.test("that it was read is written down once in a while, and says on which day the patient may have been told", async () => {
  await using at = await answered();
  await at.release();
  const { gp } = at.parties;
  equal(await letterReadOn(at.store.read, gp, at.referral.id), undefined);
  at.clock.forward({ days: 2 });
  const { link, holder } = await letterOpened(at.store, at.referral);
  const answer = (await at.newest()).id;
  recordLetterRead(at.store, holder, holder.link!, answer);
  recordLetterRead(at.store, holder, holder.link!, answer);
  await looksWritten(at.store);
  const reads = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "link.letter_read"));
  deepEqual(reads.map(({ subject }) => subject), [`patient_link:${link.id}`]);
  equal(await letterReadOn(at.store.read, gp, at.referral.id), "2026-03-04");
});

Deno.test("sent again to another address, a letter that waited for the wrong one does not go there", async () => {
  await using at = await answered();
  await at.release({ reach: { ...byEmail, sentTo: "wrong@post.example" } });
  at.clock.forward({ minutes: 5 });
  await at.release();
  const messages = await at.store.read.select().from(linkMessages).orderBy(linkMessages.createdAt);
  deepEqual(messages.map(({ sentTo, state }) => [sentTo, state]), [
    ["wrong@post.example", "dropped"],
    ["edith@post.example", "waiting"],
  ]);
});

Deno.test("sent again elsewhere, the earlier link ends and whoever has it open is out; the same way both work", async () => {
  await using at = await answered();
  const first = await at.release();
  at.clock.forward({ minutes: 5 });
  const second = await at.release();
  const withdrawn = async () =>
    (await at.store.read.select().from(patientLinks)).filter((each) => each.withdrawnAt)
      .map(({ id }) => id).toSorted();
  deepEqual(await withdrawn(), []);
  const visit = await visitExists(at.store, first.linkId);
  at.clock.forward({ minutes: 5 });
  const third = await at.release({ reach: { ...byEmail, sentTo: "right@post.example" } });
  deepEqual(await withdrawn(), [first.linkId, second.linkId].toSorted());
  const visits = await at.store.read.select().from(linkVisits)
    .where(eq(linkVisits.tokenHash, hashToken(visit)));
  ok(visits[0]!.endedAt);
  at.clock.forward({ minutes: 5 });
  await at.release({ reach: { ...byEmail, way: "code", sentTo: null } });
  deepEqual(await withdrawn(), [first.linkId, second.linkId, third.linkId].toSorted());
});
