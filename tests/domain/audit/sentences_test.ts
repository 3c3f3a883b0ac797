import { deepEqual, equal, ok } from "node:assert/strict";
import { auditActions, auditEntries } from "@/db/schema/audit.ts";
import { jobAuthor, nobody } from "@/domain/access/actor.ts";
import { namesIn } from "@/domain/audit/names.ts";
import { auditSentences, sentenceOfEntry } from "@/domain/audit/sentences.ts";
import { csvHead, csvRows } from "@/domain/audit/csv.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { entryExists } from "@/tests/factories/entries.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { referredTo } from "@/tests/factories/referred.ts";
import { testStore } from "@/tests/support/store.ts";
import type { Store } from "@/db/store.ts";

async function sentences(store: Store): Promise<string[]> {
  const entries = await store.read.select().from(auditEntries);
  const nameOf = await namesIn(store.read, entries);
  return entries.map((entry) => sentenceOfEntry(entry, nameOf));
}

Deno.test("every action has words that read on from who did it", () => {
  deepEqual(Object.keys(auditSentences).sort(), [...auditActions].sort());
  for (const [action, words] of Object.entries(auditSentences)) {
    ok(/^[a-z]+ /.test(words), `${action}: ${words}`);
    ok(!/[.]$/.test(words), `${action}: ${words}`);
    deepEqual(words.replace("{it}", "").replace("{patient}", "").match(/[{}]/), null, action);
  }
});

Deno.test("an entry reads as a sentence, with the names of all it speaks of", async () => {
  await using store = await testStore();
  const practice = await organisationExists(store, { name: "Oakfield Surgery" });
  const specialist = await organisationExists(store, { kind: "specialist" });
  const shah = await personExists(store, "consultant", { name: "Dr Priya Shah" });
  const patient = await patientExists(store, { practiceId: practice.id });
  const referral = await referredTo(store, patient, specialist.id, "waiting");
  const [{ reference } = { reference: "" }] = await store.read.select().from(referrals);
  await entryExists(store, shah, "referral.answered", { referral, patient: patient.id });
  await entryExists(store, shah, "patient.viewed", { patient: patient.id });
  await entryExists(store, shah, "access.signed_in", { user: shah.userId });
  await entryExists(store, shah, "access.membership_ended", { membership: shah.membershipId });
  await entryExists(store, shah, "organisation.amended", { organisation: practice.id });
  await entryExists(store, jobAuthor("x"), "job.finished", { job: "1" });
  await entryExists(store, nobody("r", null), "access.sign_in_failed", { user: undefined });
  deepEqual(await sentences(store), [
    `Dr Priya Shah answered referral ${reference}, about Edith Pell`,
    "Dr Priya Shah opened the record of Edith Pell",
    "Dr Priya Shah signed in to their own account",
    "Dr Priya Shah ended the role of Dr Priya Shah",
    "Dr Priya Shah changed the details of Oakfield Surgery",
    "Bedside finished a background job",
    "Someone who was not signed in failed to sign in to an unknown account",
  ]);
});

Deno.test("what is gone or of an unknown kind still reads as a sentence", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp", { name: "Dr Amara Nwosu" });
  await entryExists(store, gp, "referral.sent", { referral: "gone", patient: null });
  await entryExists(store, gp, "referral.sent", { starship: "1" });
  deepEqual(await sentences(store), [
    "Dr Amara Nwosu sent a referral, about a patient",
    "Dr Amara Nwosu sent a record, about a patient",
  ]);
});

Deno.test("a cell that begins like a formula is text in the export, over several lines too", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp", { name: '=HYPERLINK("x")\nnext' });
  await entryExists(store, gp, "queue.viewed", { service: "s" });
  const entries = await store.read.select().from(auditEntries);
  const csv = csvRows(entries, await namesIn(store.read, entries));
  ok(csv.includes(`"'=HYPERLINK(""x"")\nnext looked at the queue of a service"`), csv);
  equal(csvHead.split(",").length, 15);
});
