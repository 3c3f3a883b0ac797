/** At the practice, after the answer: ticks, the record, the letter, and opening again. */
import { doesNotMatch, equal, match } from "node:assert/strict";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { eq } from "drizzle-orm";
import { actionExists } from "@/tests/factories/answers.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function answered(state: "answered" | "closed" = "answered") {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state });
  const action = await actionExists(store, referral, { words: "Cut it out <soon>" });
  return {
    store,
    bedside,
    parties,
    referral,
    action,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a receptionist ticks a line, and the GP sees who did it and can take it back", async () => {
  await using at = await answered();
  const { bedside, parties: { gp, receptionist }, referral: { id }, action } = at;
  const tick = paths.referralAction(id, action.id);
  const ticked = await bedside.post(tick, {}, receptionist);
  equal(ticked.headers.get("location"), `${paths.referral(id)}#work`);
  const page = await (await bedside.get(paths.referral(id), gp)).text();
  match(page, /Cut it out &lt;soon&gt;/);
  match(page, /Done: Gareth Lowe, /);
  match(page, new RegExp(`action="${paths.referralActionUndone(id, action.id)}"`));
  equal((await bedside.post(tick, {}, gp)).status, 409);
  equal((await bedside.post(paths.referralActionUndone(id, action.id), {}, gp)).status, 303);
});

Deno.test("the specialist sees the practice’s plan and has no button for it", async () => {
  await using at = await answered();
  const { bedside, parties: { consultant }, referral: { id } } = at;
  const page = await (await bedside.get(paths.referral(id), consultant)).text();
  match(page, /Cut it out &lt;soon&gt;/);
  doesNotMatch(page, /\/actions\//);
  doesNotMatch(page, /Text for your own system/);
});

Deno.test("the text for the practice’s own system is there without scripts; that it was copied is recorded", async () => {
  await using at = await answered();
  const { bedside, parties: { receptionist }, referral: { id } } = at;
  const before = await (await bedside.get(paths.referral(id), receptionist)).text();
  match(before, /DIAGNOSES\nDiagnosis: Seborrhoeic keratosis/);
  match(before, /the answer was not copied there yet/);
  equal((await bedside.post(paths.referralCopied(id), {}, receptionist)).status, 303);
  const after = await (await bedside.get(paths.referral(id), receptionist)).text();
  match(after, /Gareth Lowe copied the answer there/);
  doesNotMatch(after, /It is in the patient’s record/);
});

Deno.test("the letter is a page of its own, and taking it out is in the audit trail", async () => {
  await using at = await answered();
  const { store, bedside, parties: { gp }, referral: { id, reference } } = at;
  const page = await (await bedside.get(paths.referralPrint(id), gp)).text();
  match(page, /Plan and requested actions/);
  match(page, new RegExp(reference));
  await looksWritten(store);
  const taken = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.letter_opened"));
  equal(taken.length, 1);
});

Deno.test("letters come as files, drawn beside the server, each whole; the name says nothing of the patient", async () => {
  await using at = await answered();
  const { bedside, parties: { gp, consultant }, referral: { id, reference } } = at;
  const files = await Promise.all(
    [gp, consultant].map((who) => bedside.get(paths.referralLetter(id), who)),
  );
  for (const file of files) {
    equal(file.headers.get("content-type"), "application/pdf");
    equal(file.headers.get("content-disposition"), `attachment; filename="${reference}.pdf"`);
    match(new TextDecoder().decode((await file.bytes()).slice(0, 8)), /^%PDF-1\.7/);
  }
});

Deno.test("a referral is opened again with a reason that both sides read", async () => {
  await using at = await answered("closed");
  const { bedside, parties: { gp, consultant }, referral: { id } } = at;
  match(await (await bedside.get(paths.referral(id), gp)).text(), /Open it again/);
  const without = await bedside.post(paths.referralReopening(id), { because: " " }, gp);
  equal(without.status, 422);
  match(await without.text(), /Say why you open the referral again/);
  const opened = await bedside.post(paths.referralReopening(id), { because: "It <grew>" }, gp);
  equal(opened.status, 303);
  for (const who of [gp, consultant]) {
    const page = await (await bedside.get(paths.referral(id), who)).text();
    match(page, /Dr Amara Nwosu opened this again/);
    match(page, /It &lt;grew&gt;/);
  }
});
