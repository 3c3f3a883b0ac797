import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { and, eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { linkUserId } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { findAccounts } from "@/domain/links/accounts.ts";
import { findSaid } from "@/domain/links/answers.ts";
import { finishLink } from "@/domain/links/finish.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import { everyAnswer, journeyExists, wholeJourneyExists } from "@/tests/factories/journeys.ts";
import { consentExists, partiesExist, photographExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const rowOf = async (store: Store, id: typeof referrals.$inferSelect["id"]) =>
  (await store.read.select().from(referrals).where(eq(referrals.id, id)).get())!;

Deno.test("what a patient sends is the draft's history, in their words, beside what the practice wrote", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, link, holder } = await wholeJourneyExists(store, parties, {
    link: { language: "pl" },
  });
  await finishLink(store, holder);
  const kept = await rowOf(store, referral.id);
  equal(kept.state, "draft");
  equal(kept.history["duration"], everyAnswer.duration);
  equal(kept.history["size_mm"], "8");
  equal(kept.history["question"], "Is this a basal cell carcinoma?");
  equal(kept.history["family_history"], "not_known");
  equal(kept.history["conditions"], "not_known");
  equal(kept.headline, "Lesion, cheek, left");
  equal(kept.writtenBy["duration"]?.by, linkUserId);
  equal(kept.writtenBy["question"], undefined);
  deepEqual([kept.withPatientSince, kept.withPatientBy], [null, null]);
  const [sent] = await store.read.select().from(patientLinks).where(eq(patientLinks.id, link.id));
  ok(sent?.finishedAt);
  const { accounts } = await findAccounts(store.read, parties.gp, referral.id);
  equal(accounts[0]?.language, "pl");
  ok(accounts[0]?.answers.some(({ key, language }) => key === "duration" && language === "pl"));
});

Deno.test("whoever invited the patient and the practice's clinicians are told, once each", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, holder } = await wholeJourneyExists(store, parties);
  await finishLink(store, holder);
  const told = await store.read.select().from(notices).where(eq(notices.kind, "patient_finished"));
  deepEqual(
    told.map(({ userId }) => userId).sort(),
    [parties.gp.userId, parties.nurse.userId].sort(),
  );
  ok(told.every(({ path }) => path === `/referrals/${referral.id}`));
});

Deno.test("it joins the queue by itself where the practice chose so and nothing is missing", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, holder } = await wholeJourneyExists(store, parties, {
    link: { afterSending: "to_service" },
  });
  await photographExists(store, referral);
  await consentExists(store, referral);
  await finishLink(store, holder);
  const sent = await rowOf(store, referral.id);
  equal(sent.state, "waiting");
  equal(sent.sentBy, parties.gp.userId);
  ok(sent.sentAt && sent.dueAt && sent.rttStatus);
  equal(sent.history["duration"], everyAnswer.duration);
  const entry = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.sent")).get();
  equal(entry?.actorId, linkUserId);
});

Deno.test("it goes to the practice first where something is missing, whatever was chosen", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  // Without a photograph, which the service asks for.
  const { referral, holder } = await wholeJourneyExists(store, parties, {
    link: { afterSending: "to_service" },
  });
  await finishLink(store, holder);
  equal((await rowOf(store, referral.id)).state, "draft");
});

Deno.test("pressed twice at once, it is sent once", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await wholeJourneyExists(store, parties);
  await Promise.all([finishLink(store, holder), finishLink(store, holder)]);
  await finishLink(store, holder);
  const finished = store.read.$count(auditEntries, eq(auditEntries.action, "link.finished"));
  equal(await finished, 1);
});

Deno.test("what was not answered yet is not sent", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, holder } = await journeyExists(store, parties, {
    link: { answeredBy: "patient" },
    said: { red_flags: ["none"], consent: "given", problem: "rash" },
  });
  await rejects(finishLink(store, holder), { kind: "invalid" });
  equal((await rowOf(store, referral.id)).state, "with_patient");
});

Deno.test("nothing is kept through a link once it was sent, or once the practice took the draft back", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await wholeJourneyExists(store, parties);
  await finishLink(store, holder);
  await rejects(saveLinkAnswer(store, holder, "duration", "longer"), { kind: "conflict" });
  const other = await wholeJourneyExists(store, parties, { referral: { state: "draft" } });
  await rejects(saveLinkAnswer(store, other.holder, "duration", "longer"), { kind: "conflict" });
  await rejects(finishLink(store, other.holder), { kind: "conflict" });
});

Deno.test("an answer to a question that is not asked any more is not sent, and I do not know only where it is an answer", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { referral, holder } = await wholeJourneyExists(store, parties);
  await saveLinkAnswer(store, holder, "problem", "rash");
  await saveLinkAnswer(store, holder, "duration", "not_known");
  await finishLink(store, holder);
  const { history } = await rowOf(store, referral.id);
  equal(history["size_mm"], undefined, "asked of lesions only");
  equal(history["duration"], undefined, "nobody knows is no answer to it");
});

Deno.test("whoever holds no link sends nothing", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await wholeJourneyExists(store, parties);
  await rejects(finishLink(store, parties.gp), { kind: "forbidden" });
  const count = store.read.$count(
    auditEntries,
    and(eq(auditEntries.action, "link.finished"), eq(auditEntries.actorId, parties.gp.userId)),
  );
  equal(await count, 0);
});

for (const cleared of ["", []] as const) {
  Deno.test(`an answer that is cleared (${JSON.stringify(cleared)}) is taken back, and shown to nobody`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { referral, link, holder } = await wholeJourneyExists(store, parties);
    await saveLinkAnswer(store, holder, "anything_else", "It itches at night");
    await saveLinkAnswer(store, holder, "anything_else", cleared);
    equal((await findSaid(store.read, holder, link.id))["anything_else"], undefined);
    await finishLink(store, holder);
    const { accounts } = await findAccounts(store.read, parties.gp, referral.id);
    equal(accounts[0]?.answers.some(({ key }) => key === "anything_else"), false);
  });
}

Deno.test("what is there already is not written again, and neither is the audit", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { holder } = await wholeJourneyExists(store, parties);
  await saveLinkAnswer(store, holder, "duration", everyAnswer.duration);
  await saveLinkAnswer(store, holder, "change", everyAnswer.change);
  await saveLinkAnswer(store, holder, "anything_else", "");
  const entries = () => store.read.$count(auditEntries, eq(auditEntries.action, "link.answered"));
  equal(await entries(), 0);
  await saveLinkAnswer(store, holder, "duration", "longer");
  equal(await entries(), 1);
});
