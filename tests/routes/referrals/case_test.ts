/** A specialist takes a case and answers it; the practice reads the answer. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { paths } from "@/views/paths.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";

const answer = {
  diagnosis: "Basal cell carcinoma",
  plan: "Refer to surgery <soon>.",
  outcome: "clinic_routine",
};

Deno.test("the case page shows question, photographs and history, and lets one claim", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { priority: "urgent_suspected_cancer" });
  const photograph = await photographExists(store, referral);
  const page = await bedside.get(paths.referral(referral.id), parties.consultant);
  equal(page.status, 200);
  equal(page.headers.get("cache-control"), "no-store");
  const html = await page.text();
  match(html, /Is this a basal cell carcinoma\?/);
  match(html, new RegExp(`src="${paths.photographView(photograph.id)}"`));
  match(html, /Day 0 of 28/);
  match(html, /Claim this case/);
  match(html, /3 months/);
  doesNotMatch(html, /Your answer/);
});

Deno.test("claiming opens the case to be answered; the second to try is told who was first", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  const claimed = await bedside.post(paths.referralClaim(id), {}, parties.consultant);
  deepEqual([claimed.status, claimed.headers.get("location")], [303, paths.referralAnswer(id)]);
  match(await (await bedside.get(paths.referral(id), parties.consultant)).text(), /Your answer/);
  const late = await bedside.post(paths.referralClaim(id), {}, parties.colleague);
  equal(late.status, 409);
  const html = await late.text();
  match(html, /Dr Priya Shah claimed this case on 2 March 2026 at 9:30am/);
  match(html, new RegExp(`href="${paths.referral(id)}"`));
  doesNotMatch(
    await (await bedside.get(paths.referral(id), parties.colleague)).text(),
    />Your answer<|>Claim this case</,
  );
});

Deno.test("an answer without a plan is shown again, escaped; a whole one goes to the practice", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const path = paths.referralAnswer(id);
  const again = await bedside.post(
    path,
    { ...answer, diagnosis: "<BCC>", plan: " " },
    parties.consultant,
  );
  equal(again.status, 422);
  const html = await again.text();
  match(html, /href="#plan">Enter the plan/);
  match(html, /&lt;BCC&gt;/);
  doesNotMatch(html, /<BCC>/);

  const sent = await bedside.post(path, answer, parties.consultant);
  deepEqual([sent.status, sent.headers.get("location")], [303, paths.referral(id)]);
  doesNotMatch(await (await bedside.get(paths.referral(id), parties.gp)).text(), /Basal cell/);
  await answersLeft(store);
  const practice = await (await bedside.get(paths.referral(id), parties.gp)).text();
  match(practice, /Basal cell carcinoma/);
  match(practice, /Refer to surgery &lt;soon&gt;\./);
  match(practice, /Tell the patient to expect a routine clinic appointment/);
  match(practice, /Not read yet/);

  const twice = await bedside.post(
    path,
    { ...answer, plan: "Second thoughts" },
    parties.consultant,
  );
  equal(twice.status, 409);
  const refused = await twice.text();
  match(refused, /Dr Priya Shah answered this case/);
  match(refused, /Second thoughts/);
  equal(await store.read.$count(answers), 1);
});

Deno.test("what a specialist types is kept, and stands there again", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const draft = paths.referralAnswerDraft(id);
  equal((await bedside.post(draft, { plan: "Half a" }, parties.consultant)).status, 204);
  match(await (await bedside.get(paths.referral(id), parties.consultant)).text(), />Half a</);
  equal((await bedside.post(draft, { outcome: "nonsense" }, parties.consultant)).status, 422);
  equal((await bedside.post(draft, { plan: "Mine" }, parties.colleague)).status, 403);
  equal((await bedside.post(paths.referralRelease(id), {}, parties.colleague)).status, 403);
  const released = await bedside.post(paths.referralRelease(id), {}, parties.consultant);
  deepEqual([released.status, released.headers.get("location")], [303, paths.queue()]);
});

Deno.test("the practice marks an answer as read, then closes the referral", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  const row = () => store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  await bedside.get(paths.referral(id), parties.gp);
  equal((await row())?.answerReadAt, null);
  equal((await bedside.post(paths.referralAnswerReading(id), {}, parties.gp)).status, 303);
  equal((await row())?.answerReadBy, parties.gp.userId);
  equal((await bedside.post(paths.referralAnswerReading(id), {}, parties.nurse)).status, 409);
  equal((await bedside.post(paths.referralClosure(id), {}, parties.receptionist)).status, 403);
  equal((await bedside.post(paths.referralClosure(id), {}, parties.gp)).status, 303);
  equal((await bedside.post(paths.referralClosure(id), {}, parties.gp)).status, 409);
  match(await (await bedside.get(paths.referral(id), parties.gp)).text(), /closed it/);
});

Deno.test("strangers of both kinds find no such referral, whatever they ask of it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const consultant = await personExists(store, "consultant");
  const gp = await personExists(store, "gp");
  for (const path of [paths.referral(id), paths.referralAnswer(id)]) {
    equal((await bedside.get(path, consultant)).status, 404);
    equal((await bedside.get(path, gp)).status, 404);
  }
  for (const path of [paths.referralClaim(id), paths.referralRelease(id)]) {
    equal((await bedside.post(path, {}, consultant)).status, 404);
  }
  equal((await bedside.post(paths.referralAnswer(id), answer, consultant)).status, 404);
});

Deno.test("the practice's list has answers to read first, and groups with their counts", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  for (const state of ["draft", "waiting", "claimed", "answered", "closed"] as const) {
    await referralExists(store, parties, { state });
  }
  const html = await (await bedside.get(paths.referrals(), parties.receptionist)).text();
  const at = (words: string) => html.indexOf(`>${words}</h2>`);
  deepEqual(
    [at("Answers to read") > 0, at("Answers to read") < at("Drafts"), at("Closed")],
    [true, true, -1],
  );
  match(html, /PELL, Edith/);
  const closed = await (await bedside.get(paths.referrals("closed"), parties.gp)).text();
  match(closed, /<h1>Closed<\/h1>/);
  const stranger = await personExists(store, "gp");
  doesNotMatch(await (await bedside.get(paths.referrals(), stranger)).text(), /PELL/);
  equal((await bedside.get(paths.referrals(), parties.consultant)).status, 403);
});

Deno.test("the list goes on page by page, newest change first", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const first = await referralExists(store, parties);
  for (let n = 0; n < 54; n++) {
    await referralExists(store, parties, { patientId: first.patientId });
  }
  const references = new Set<string>();
  let path: string | undefined = paths.referrals("waiting");
  let pages = 0;
  while (path && pages < 5) {
    const html: string = await (await bedside.get(path, parties.gp)).text();
    for (const [reference] of html.matchAll(/BED-\w{4}-\w{2}/g)) references.add(reference);
    path = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    pages++;
  }
  deepEqual([references.size, pages], [55, 2]);
});

Deno.test("after an answer the next case opens, where the answer can be undone", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id, reference } = await referralExists(store, parties, { state: "claimed" });
  const next = await referralExists(store, parties);
  const sent = await bedside.post(paths.referralAnswer(id), answer, parties.consultant);
  const location = sent.headers.get("location")!;
  equal(location, paths.caseOf(next.id, { undo: id }));
  match(await (await bedside.get(location, parties.consultant)).text(), new RegExp(reference));
  const undone = await bedside.post(paths.referralAnswerUndo(id), {}, parties.consultant);
  equal(undone.headers.get("location"), paths.referralAnswer(id));
  const again = await (await bedside.get(paths.referralAnswer(id), parties.consultant)).text();
  match(again, /Refer to surgery &lt;soon&gt;/);
});

Deno.test("a case is taken over for a reason, asked about, and replied to", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { consultant, colleague, gp, ...parties } = await partiesExist(store);
  const all = { consultant, colleague, gp, ...parties };
  const { id } = await referralExists(store, all, { state: "claimed" });
  equal((await bedside.post(paths.referralClaimRenewal(id), {}, colleague)).status, 409);
  equal((await bedside.post(paths.referralClaimRenewal(id), {}, consultant)).status, 204);
  const takeOver = paths.referralTakeOver(id);
  match(await (await bedside.get(takeOver, colleague)).text(), /Why do you take it over/);
  const from = consultant.userId;
  equal((await bedside.post(takeOver, { from, because: " " }, colleague)).status, 422);
  equal((await bedside.post(takeOver, { from, because: "Away" }, colleague)).status, 303);
  const ask = paths.referralRequest(id, "photographs");
  match(await (await bedside.get(ask, colleague)).text(), /Better or more photographs/);
  equal((await bedside.post(ask, { kind: "information", words: "" }, colleague)).status, 422);
  const asked = { kind: "information", words: "Has it <bled>?" };
  equal((await bedside.post(ask, asked, colleague)).status, 303);
  match(await (await bedside.get(paths.home(), gp)).text(), /A specialist waits for your reply/);
  const reply = paths.referralReply(id);
  match(await (await bedside.get(reply, gp)).text(), /Has it &lt;bled&gt;\?/);
  match(await (await bedside.get(paths.referralPhotographs(id), gp)).text(), /Add photographs/);
  equal((await bedside.post(reply, { words: "" }, gp)).status, 422);
  equal((await bedside.post(reply, { words: "Once" }, gp)).status, 303);
  match(await (await bedside.get(paths.referral(id), colleague)).text(), />Once</);
  equal((await bedside.post(reply, { words: "Twice" }, gp)).status, 409);
});
