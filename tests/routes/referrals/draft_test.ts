/** A practice writes a referral and sends it, page by page. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { looksWritten } from "@/db/looks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { paths } from "@/views/paths.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a referral begins with its patient, a service and a priority", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, practice, service } = await partiesExist(store);
  const patient = await patientExists(store, { practiceId: practice.id });
  const page = await bedside.get(paths.newReferral(patient.id), gp);
  equal(page.status, 200);
  const html = await page.text();
  match(html, /Edith Pell/);
  match(html, /Urgent suspected cancer \(USC\)/);

  const fields = { patient: patient.id, service: service.id, priority: "urgent" };
  const answer = await bedside.post(paths.newReferral(), fields, gp);
  equal(answer.status, 303);
  match(answer.headers.get("location")!, /^\/referrals\/[0-9a-f-]{36}\/history$/);
});

Deno.test("a new referral without a patient, a service or a priority says what to choose", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { gp, practice, service } = await partiesExist(store);
  match(await (await bedside.get(paths.newReferral(), gp)).text(), /Find the patient first/);
  const patient = await patientExists(store, { practiceId: practice.id });
  const again = await bedside.post(paths.newReferral(), { patient: patient.id }, gp);
  equal(again.status, 422);
  const html = await again.text();
  match(html, /<title>Error: New referral/);
  match(html, /href="#service">Choose a service/);
  match(html, /href="#priority">Choose how soon an answer is needed/);
  const stranger = await personExists(store, "gp");
  const fields = { patient: patient.id, service: service.id, priority: "urgent" };
  equal((await bedside.post(paths.newReferral(), fields, stranger)).status, 404);
  equal(await store.read.$count(referrals), 0);
});

Deno.test("the history is kept, typed words escaped, and the look at it recorded", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const path = paths.referralHistory(id);
  const fields = new URLSearchParams([
    ["question", "Is <b>this</b> a naevus?"],
    ["change", ""],
    ["change", "size"],
    ["change", "colour"],
    ["symptoms", ""],
    ["size_mm", "0"],
    ["seen", "{}"],
  ]);
  const saved = await bedside.post(path, fields, parties.gp);
  deepEqual([saved.status, saved.headers.get("location")], [303, paths.referralPhotographs(id)]);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual(row?.history, {
    question: "Is <b>this</b> a naevus?",
    change: ["size", "colour"],
    size_mm: "0",
  });
  const html = await (await bedside.get(path, parties.nurse)).text();
  match(html, /Is &lt;b&gt;this&lt;\/b&gt; a naevus\?/);
  doesNotMatch(html, /<b>this/);
  await looksWritten(store);
  const looks = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.viewed"));
  deepEqual(looks.map(({ patientId }) => patientId), [row?.patientId]);
});

Deno.test("a history that does not fit is shown again with every typed word", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const fields = { question: "What is it?", size_mm: "very big", medicines: "x".repeat(4001) };
  const again = await bedside.post(paths.referralHistory(id), fields, parties.gp);
  equal(again.status, 422);
  const html = await again.text();
  match(html, /href="#size_mm">Size must be a number/);
  match(html, /Medicines must be 4,000 characters or fewer/);
  match(html, /value="very big"/);
  match(html, /What is it\?/);
  equal((await bedside.post(paths.referralHistoryDraft(id), fields, parties.gp)).status, 422);
});

Deno.test("a field that saves itself is kept, and a sent referral takes no more", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const draft = paths.referralHistoryDraft(id);
  equal((await bedside.post(draft, { duration: "3 months" }, parties.gp)).status, 204);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual(row?.history, { duration: "3 months" });
  const sent = await referralExists(store, parties, { state: "waiting" });
  const late = await bedside.post(paths.referralHistoryDraft(sent.id), { site: "ear" }, parties.gp);
  equal(late.status, 409);
  const shown = await bedside.post(paths.referralHistory(sent.id), { site: "ear" }, parties.gp);
  equal(shown.status, 409);
  match(await shown.text(), /Dr Amara Nwosu sent this referral on 2 March 2026/);
});

Deno.test("a colleague's words are shown beside mine, and mine go in when I say so again", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const history = { duration: "3 weeks", medicines: "None" };
  const { id } = await referralExists(store, parties, { state: "draft", history });
  const path = paths.referralHistory(id);
  const seen = JSON.stringify({ duration: "1 week", medicines: "None" });
  const mine = { duration: "2 weeks", medicines: "None" };
  const clash = await bedside.post(path, { ...mine, seen }, parties.gp);
  equal(clash.status, 409);
  const html = await clash.text();
  match(html, /A colleague changed this to “3 weeks” after you opened the page/);
  match(html, /value="2 weeks"/);
  const again = await bedside.post(path, { ...mine, seen: JSON.stringify(history) }, parties.gp);
  equal(again.status, 303);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  equal(row?.history["duration"], "2 weeks");
});

Deno.test("what saved itself while I typed is no colleague's: what I send after it is kept", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const draft = paths.referralHistoryDraft(id);
  for (const medicines of ["Hydroc", ""]) await bedside.post(draft, { medicines }, parties.gp);
  await bedside.post(draft, { duration: "3 we" }, parties.gp);
  const mine = { duration: "3 weeks", medicines: "None", seen: "{}" };
  equal((await bedside.post(paths.referralHistory(id), mine, parties.gp)).status, 303);
  const row = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual(row?.history, { duration: "3 weeks", medicines: "None" });
  const theirs = { duration: "4 weeks", seen: "{}" };
  equal((await bedside.post(paths.referralHistory(id), theirs, parties.nurse)).status, 409);
});

Deno.test("who was there saves itself too, and what I send after it is kept", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const seen = JSON.stringify({ wayIn: "face_to_face" });
  await bedside.post(paths.referralWayInDraft(id), { present: "Her dau" }, parties.gp);
  const mine = { present: "Her daughter", seen };
  equal((await bedside.post(paths.referralWayIn(id), mine, parties.gp)).status, 303);
  const theirs = { present: "Her son", seen };
  equal((await bedside.post(paths.referralWayIn(id), theirs, parties.nurse)).status, 409);
});

Deno.test("consent asks who decided, and names them where it was not the patient", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const path = paths.referralConsent(id);
  match(await (await bedside.get(path, parties.nurse)).text(), /a photograph can miss things/);
  const fields = { decision: "given", form: "verbal", capacity: "parent" };
  const again = await bedside.post(path, fields, parties.nurse);
  equal(again.status, 422);
  match(await again.text(), /href="#decidedBy">Enter the name of the person who decided/);
  const done = await bedside.post(path, { ...fields, decidedBy: "Her mother" }, parties.nurse);
  deepEqual([done.status, done.headers.get("location")], [303, paths.referralCheck(id)]);
  match(await (await bedside.get(path, parties.gp)).text(), /recorded by Sister Ruth Pell/);
});

Deno.test("the check says what is missing, each a link to where it is put right", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  const html = await (await bedside.get(paths.referralCheck(id), parties.gp)).text();
  for (const link of [`history#question`, `history#site`, `photographs#close_up`]) {
    match(html, new RegExp(`href="/referrals/${id}/${link}"`));
  }
  match(html, /<button[^>]* disabled/);
  const sent = await bedside.post(paths.referralCheck(id), { version: "1" }, parties.gp);
  equal(sent.status, 422);
  match(await sent.text(), /Say what you want to know/);
});

Deno.test("sending leads to the referral with its reference and what happens next", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id, reference } = await wholeDraftExists(store, parties);
  const path = paths.referralCheck(id);
  match(await (await bedside.get(path, parties.gp)).text(), /Send to Dermatology advice/);
  equal((await bedside.post(path, { version: "7" }, parties.gp)).status, 409);
  const sent = await bedside.post(path, { version: "1" }, parties.gp);
  deepEqual([sent.status, sent.headers.get("location")], [303, paths.referral(id)]);
  const html = await (await bedside.get(paths.referral(id), parties.gp)).text();
  match(html, new RegExp(reference));
  match(html, /an answer by <time[^>]*>4 March 2026 at 9:30am/);
  const twice = await bedside.post(path, { version: "1" }, parties.gp);
  deepEqual([twice.status, twice.headers.get("location")], [303, paths.referral(id)]);
  const colleague = await personExists(store, "gp", { organisation: parties.practice });
  const late = await bedside.post(path, { version: "1" }, colleague);
  equal(late.status, 409);
  match(await late.text(), /sent this referral on 2 March 2026 at 9:30am/);
  equal((await bedside.get(path, parties.gp)).headers.get("location"), paths.referral(id));
});

Deno.test("a healthcare assistant prepares a referral and does not send it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const assistant = await personExists(store, "healthcare_assistant", {
    organisation: parties.practice,
  });
  const { id } = await wholeDraftExists(store, parties);
  const html = await (await bedside.get(paths.referralCheck(id), assistant)).text();
  match(html, /A GP or practice nurse sends it/);
  doesNotMatch(html, /Send to Dermatology/);
  equal((await bedside.post(paths.referralCheck(id), { version: "1" }, assistant)).status, 403);
});

Deno.test("the priority can be changed, and a withdrawal asks why", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const changed = await bedside.post(
    paths.referralPriority(id),
    { priority: "urgent" },
    parties.gp,
  );
  equal(changed.status, 303);
  const withdrawal = paths.referralWithdrawal(id);
  equal((await bedside.post(withdrawal, { because: " " }, parties.gp)).status, 422);
  equal((await bedside.post(withdrawal, { because: "Healed" }, parties.gp)).status, 303);
  const twice = await bedside.post(withdrawal, { because: "Again <i>" }, parties.gp);
  equal(twice.status, 409);
  match(await twice.text(), /Again &lt;i&gt;/);
});

Deno.test("every step of a draft is closed to strangers, and its address to nonsense", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const stranger = await personExists(store, "gp");
  const steps = [
    paths.referral,
    paths.referralHistory,
    paths.referralPhotographs,
    paths.referralConsent,
    paths.referralCheck,
    paths.referralPriority,
    paths.referralWithdrawal,
  ];
  for (const step of steps) {
    equal((await bedside.get(step(id), stranger)).status, 404, step(id));
    equal((await bedside.get(step(id), parties.gp)).status, 200, step(id));
    equal((await bedside.get(step("nonsense"), parties.gp)).status, 404);
    equal((await bedside.get(step(id))).status, 303);
  }
  equal((await bedside.get(paths.referral(id), parties.consultant)).status, 404);
});
