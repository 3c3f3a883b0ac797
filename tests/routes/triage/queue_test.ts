import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { brotliCompressSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { linkRedFlags } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { insidesOf } from "@/db/store.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { dayOf } from "@/domain/time.ts";
import { paths } from "@/views/paths.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { needExists } from "@/tests/factories/patients.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import {
  partiesExist,
  photographExists,
  referralExists,
  serviceExists,
} from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the queue shows each open case with its needs, photographs and time left", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { priority: "urgent" });
  const photograph = await photographExists(store, referral);
  const owner = { id: referral.patientId, createdBy: parties.gp.userId };
  await needExists(store, owner, "interpreter", "Polish");
  const html = await (await bedside.get(paths.queue(), parties.consultant)).text();
  match(html, /Lesion, forearm/);
  match(html, /82 years, female/);
  match(html, /Needs an interpreter: Polish/);
  match(html, /24 hours left/);
  match(html, new RegExp(paths.photographThumb(photograph.id)));
  doesNotMatch(html, /Pell/);
  await looksWritten(store);
  const looks = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "queue.viewed"));
  deepEqual(looks.map(({ detail }) => detail), [{ referrals: [referral.id] }]);
});

Deno.test("the queue flags what a patient said that must not wait, until it is taken back, and a death", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const link = await linkExists(store, referral);
  const html = async () => await (await bedside.get(paths.queue(), parties.consultant)).text();
  doesNotMatch(await html(), /Patient said it is urgent|Patient has died/);
  const id = newId<"LinkRedFlag">();
  await rowExists(store, linkRedFlags, {
    id,
    linkId: link.id,
    referralId: referral.id,
    practiceId: referral.practiceId,
    flag: "breathing",
    level: "emergency",
    raisedAt: instantOf(store.now()),
  });
  match(await html(), /nhsuk-tag--red">Patient said it is urgent</);
  const { db } = insidesOf(store);
  await db.update(linkRedFlags).set({ takenBackAt: instantOf(store.now()) })
    .where(eq(linkRedFlags.id, id));
  await db.update(patients).set({ diedOn: dayOf(store.now()) })
    .where(eq(patients.id, referral.patientId));
  const after = await html();
  doesNotMatch(after, /Patient said it is urgent/);
  match(after, /nhsuk-tag--grey">Patient has died</);
});

Deno.test("a claim from the queue answers with the row alone, and with words to be said", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  const press = (person: typeof parties.consultant) =>
    bedside.ask(paths.referralClaim(id), {
      method: "POST",
      body: new URLSearchParams(),
      headers: { "hx-request": "true" },
    }, person);
  const row = await press(parties.consultant);
  equal(row.status, 200);
  const html = await row.text();
  match(html, /^<li [^>]*class="queue__row" data-announce="You hold this case"/);
  doesNotMatch(html, /Claim<|<html/);
  const late = await press(parties.colleague);
  deepEqual([late.status, late.headers.get("hx-retarget")], [409, null]);
  const theirs = await late.text();
  match(theirs, /^<li [^>]*class="queue__row" data-announce="Dr Priya Shah claimed this case/);
  match(theirs, /With Dr Priya Shah/);
  doesNotMatch(theirs, /Claim<|<html/);

  await answerReferral(store, parties.consultant, id, {
    diagnosis: "Eczema",
    plan: "Emollients",
    outcome: "treat_in_primary_care",
  });
  const gone = await press(parties.colleague);
  deepEqual([gone.status, gone.headers.get("hx-retarget")], [409, "#main"]);
});

Deno.test("a case is put back from the queue: its row alone comes back, as one that anybody can claim", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const queue = async (person: typeof parties.consultant) =>
    await (await bedside.ask(paths.queue(), {}, person)).text();
  const press = new RegExp(`formaction="${paths.referralRelease(id)}"[^>]*data-press="release"`);
  match(await queue(parties.consultant), press);
  doesNotMatch(await queue(parties.colleague), press);
  const row = await bedside.ask(paths.referralRelease(id), {
    method: "POST",
    body: new URLSearchParams(),
    headers: { "hx-request": "true" },
  }, parties.consultant);
  equal(row.status, 200);
  const html = await row.text();
  match(html, /^<li [^>]*class="queue__row" data-announce="Back in the queue"/);
  match(html, /Claim</);
  doesNotMatch(html, /Put back|<html/);
});

Deno.test("the views of the queue hold what they say, and say so when they are empty", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const second = await serviceExists(store, {
    organisationId: parties.specialists.id,
    name: "Nail clinic",
  });
  const mine = await referralExists(store, parties, { state: "claimed" });
  const free = await referralExists(store, parties, { serviceId: second.id });
  const shown = async (search: Record<string, string>) => {
    const html = await (await bedside.get(paths.queue(search), parties.consultant)).text();
    return [mine, free].map(({ reference }) => html.includes(reference));
  };
  deepEqual(await shown({}), [true, true]);
  deepEqual(await shown({ mine: "1" }), [true, false]);
  deepEqual(await shown({ unclaimed: "1" }), [false, true]);
  deepEqual(await shown({ service: second.id }), [false, true]);
  deepEqual(await shown({ service: "nonsense", priority: "nonsense", after: "nonsense" }), [
    true,
    true,
  ]);
  const none = await bedside.get(paths.queue({ mine: "1" }), parties.colleague);
  match(await none.text(), /You hold no case/);
});

Deno.test("the queue of strangers is empty, and a practice has none", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { reference, id } = await referralExists(store, parties);
  const stranger = await personExists(store, "consultant");
  const html = await (await bedside.get(paths.queue({ service: parties.service.id }), stranger))
    .text();
  ok(!html.includes(reference));
  equal((await bedside.get(paths.queue(), parties.gp)).status, 403);
  equal((await bedside.get(paths.nextCase(id), stranger)).status, 404);
  const manager = await (await bedside.get(paths.queue(), parties.manager)).text();
  ok(manager.includes(reference));
  doesNotMatch(manager, />Claim</);
});

Deno.test("a service manager sees the cases and not their photographs", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const thumb = paths.photographThumb((await photographExists(store, referral)).id);
  const seenBy = async (path: string, who: SignedIn) => await (await bedside.get(path, who)).text();
  ok((await seenBy(paths.queue(), parties.consultant)).includes(thumb));
  ok(!(await seenBy(paths.queue(), parties.manager)).includes(thumb));
  const opened = await seenBy(paths.referral(referral.id), parties.manager);
  match(opened, /Only clinicians see the photographs/);
  doesNotMatch(opened, /<img/);
});

Deno.test("the next case is one that nobody holds, or the queue with a word that there is none", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const mine = await referralExists(store, parties, { state: "claimed" });
  const alone = await bedside.get(paths.nextCase(mine.id), parties.consultant);
  deepEqual([alone.status, alone.headers.get("location")], [303, paths.queue()]);
  const free = await referralExists(store, parties);
  const next = await bedside.get(paths.nextCase(mine.id), parties.consultant);
  equal(next.headers.get("location"), paths.referral(free.id));
});

Deno.test("a case leads back to the one before it in its view; the first says that it is", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const first = await referralExists(store, parties, { priority: "urgent" });
  const second = await referralExists(store, parties);
  const way = { in: "unclaimed=1", work: "2" };
  const html = await (await bedside.get(paths.caseOf(second.id, way), parties.consultant)).text();
  const link = paths.previousCase(second.id, way);
  ok(html.includes(`href="${link.replaceAll("&", "&amp;")}" data-press="previous"`));
  match(html, /<kbd>k<\/kbd>/);
  const back = await bedside.get(link, parties.consultant);
  deepEqual([back.status, back.headers.get("location")], [303, paths.caseOf(first.id, way)]);
  const none = await bedside.get(paths.previousCase(first.id, way), parties.consultant);
  equal(none.headers.get("location"), paths.caseOf(first.id, way));
  const stranger = await personExists(store, "consultant");
  equal((await bedside.get(paths.previousCase(second.id), stranger)).status, 404);
});

Deno.test("a whole page of the queue is at most 12 KB over the wire, and has a next page", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  for (let n = 0; n < 60; n++) {
    const referral = await referralExists(store, parties);
    for (let each = 0; each < 3; each++) await photographExists(store, referral);
  }
  const html = await (await bedside.get(paths.queue(), parties.consultant)).text();
  equal(html.match(/class="queue__row"/g)?.length, 50);
  const bytes = brotliCompressSync(html).byteLength;
  ok(bytes <= 12_000, `${bytes} bytes`);
  const next = /href="([^"]*)" rel="next"|rel="next"[^>]*href="([^"]*)"/.exec(html);
  const rest = await bedside.get(next![1]!.replaceAll("&amp;", "&"), parties.consultant);
  equal((await rest.text()).match(/class="queue__row"/g)?.length, 10);
});
