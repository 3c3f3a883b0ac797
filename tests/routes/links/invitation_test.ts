/** A practice asks its patient through a link: e-mail, text, letter or code, and what becomes of it. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import { linkMessages, linkTokens, patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const sends = { sendsMail: true, sendsTexts: true };
const fields = {
  way: "email",
  email: "edith@pell.example",
  language: "en",
  afterSending: "to_practice",
};

async function aPractice(over: Partial<ReferralRow> = {}, install: object = sends) {
  const store = await testStore();
  const bedside = await testApp(store, install);
  const parties = await partiesExist(store);
  const patient = await patientExists(store, {
    practiceId: parties.practice.id,
    email: "edith@pell.example",
    phone: "07700 900 123",
  });
  const referral = await referralExists(store, parties, {
    state: "draft",
    patientId: patient.id,
    ...over,
  });
  const path = `/referrals/${referral.id}/invitation`;
  return {
    store,
    parties,
    patient,
    referral,
    path,
    get: async (at = path, person = parties.gp) => await (await bedside.get(at, person)).text(),
    send: (more: Record<string, string> = {}, at = path, person = parties.gp) =>
      bedside.post(at, { ...fields, ...more }, person),
    post: (at: string, person = parties.gp) => bedside.post(at, {}, person),
    page: (person = parties.gp) => bedside.get(`/referrals/${referral.id}`, person),
    links: () => store.read.select().from(patientLinks),
    messages: () => store.read.select().from(linkMessages),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the page offers the contact of the record, and the language of their interpreter", async () => {
  await using place = await aPractice();
  await needExists(place.store, place.patient, "interpreter", "polish, female");
  const html = await place.get();
  match(html, /value="edith@pell\.example"/);
  match(html, /value="07700 900123"/);
  match(html, /<option value="pl" selected[^>]*>Polish \(Polski\)/);
});

Deno.test("sent by e-mail: the draft waits for the patient, a message waits to leave, the page says so", async () => {
  await using place = await aPractice();
  const answer = await place.send();
  equal(answer.headers.get("location"), `/referrals/${place.referral.id}`);
  const [link] = await place.links();
  deepEqual(
    [link!.way, link!.sentTo, link!.afterSending, link!.createdBy],
    ["email", "edith@pell.example", "to_practice", place.parties.gp.userId],
  );
  deepEqual((await place.messages()).map(({ kind, state }) => [kind, state]), [
    ["invitation", "waiting"],
  ]);
  deepEqual(await place.store.read.select().from(linkTokens), []);
  const html = await (await place.page()).text();
  match(html, /Link to edith@pell\.example is on its way/);
  match(html, /What the patient sends comes to your practice first/);
});

Deno.test("a number that was put right is kept in the record where that is ticked", async () => {
  await using place = await aPractice();
  await place.send({ way: "text", mobile: "07700 900 456", keepContact: "yes" });
  const [row] = await place.store.read.select().from(patients)
    .where(eq(patients.id, place.patient.id));
  deepEqual([row!.phone, row!.version], ["07700 900456", 2]);
  equal((await place.links())[0]!.sentTo, "+447700900456");
});

Deno.test("what cannot be sent to is said beside its field, with every word kept", async () => {
  await using place = await aPractice();
  const wrong = [
    [{ way: "" }, /Choose how to send it/],
    [{ way: "email", email: "" }, /Enter the email address to send it to/],
    [{ way: "email", email: "edith at home" }, /correct format/],
    [{ way: "text", mobile: "01632 960104" }, /Enter a mobile number that takes text messages/],
    [{ afterSending: "" }, /Choose what happens when they send it/],
  ] as const;
  for (const [more, words] of wrong) {
    const answer = await place.send(more);
    equal(answer.status, 422);
    const html = await answer.text();
    match(html, words);
    if ("email" in more && more.email) match(html, new RegExp(`value="${more.email}"`));
  }
  deepEqual(await place.links(), []);
});

Deno.test("without a mail server or a text message service these ways are shown as not set up", async () => {
  await using place = await aPractice({}, {});
  const html = await place.get();
  match(html, /E-mail is not set up here/);
  match(html, /Text messages are not set up here/);
  const answer = await place.send({ way: "text", mobile: "07700 900123" });
  equal(answer.status, 422);
  match(await answer.text(), /Text messages are not set up here\. Choose another way/);
});

Deno.test("a letter is shown once, with a square to scan, an address, a code, and nothing of health", async () => {
  await using place = await aPractice();
  const answer = await place.send({ way: "post" });
  equal(answer.status, 200);
  equal(answer.headers.get("cache-control"), "no-store");
  const html = await answer.text();
  match(html, /<svg[^>]*aria-label="Square to scan with a phone"/);
  match(html, /4 Mill Lane/);
  match(html, /Oakfield Surgery/);
  match(html, /localhost\/link</);
  const code = /([2-9A-Z]{4}) ([2-9A-Z]{4})</.exec(html)!;
  const [token] = await place.store.read.select().from(linkTokens);
  equal(token!.codeHash, hashToken(code[1]! + code[2]!));
  const letter = /<article[\s\S]*<\/article>/.exec(html)![0];
  ok(!/skin|dermat|lesion|carcinoma/i.test(letter));
  match(await (await place.page()).text(), /A letter or short code was made/);
});

Deno.test("a code is read out letter by letter", async () => {
  await using place = await aPractice();
  const html = await (await place.send({ way: "code" })).text();
  match(html, /Read this out to Edith Pell/);
  match(html, /localhost\/link/);
  match(html, /[2-9A-Z]{4} [2-9A-Z]{4}/);
});

Deno.test("a letter in Urdu is written from right to left", async () => {
  await using place = await aPractice();
  match(
    await (await place.send({ way: "post", language: "ur" })).text(),
    /<article[^>]*lang="ur" dir="rtl"/,
  );
});

Deno.test("nothing is sent to somebody who has died", async () => {
  await using place = await aPractice();
  await change(place.store, jobAuthor("test"), async (tx) => {
    await tx.update(patients).set({ diedOn: "2026-02-27" as Day })
      .where(eq(patients.id, place.patient.id));
    tx.audit("job.finished", { job: "test" });
  });
  match(await place.get(), /The record says that this patient has died/);
  equal((await place.send()).status, 422);
  deepEqual(await place.links(), []);
});

Deno.test("straight to the service only for who may send, and where the practice has nothing left to say", async () => {
  await using place = await aPractice({ conversion: null });
  match(await place.get(), /Say whether you authorise a referral/);
  const left = await place.send({ afterSending: "to_service" });
  equal(left.status, 422);
  match(await left.text(), /Say whether you authorise a referral/);
  await using whole = await aPractice();
  equal((await whole.send({ afterSending: "to_service" })).status, 303);
  equal((await whole.links())[0]!.afterSending, "to_service");
});

Deno.test("two who ask the patient at once: one does, the other is told in words", async () => {
  await using place = await aPractice();
  const answers = await Promise.all([place.send(), place.send({ email: "e@other.example" })]);
  deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409]);
  const lost = answers.find(({ status }) => status === 409)!;
  match(await lost.text(), /sent this referral to the patient/);
  equal((await place.links()).length, 1);
});

Deno.test("sent again: seven days more, what was answered stays, and a locked one is open by a new address", async () => {
  await using place = await aPractice({ state: "with_patient" });
  const at = "2026-02-27T09:30:00.000Z" as never;
  const link = await linkExists(place.store, place.referral, {
    lockedAt: at,
    begunAt: at,
    wrongTries: 5,
    expiresAt: at,
  });
  match(await (await place.page()).text(), /Locked after five wrong dates of birth/);
  match(await place.get(`${place.path}/again`), /What the patient has answered so far is kept/);
  const answer = await place.send({ email: "edith@pell.example" }, `${place.path}/again`);
  equal(answer.status, 303);
  const [renewed] = await place.links();
  deepEqual(
    [renewed!.id, renewed!.lockedAt, renewed!.wrongTries, renewed!.expiresAt, renewed!.begunAt],
    [link.id, null, 0, "2026-03-09T09:30:00.000Z", at],
  );
  deepEqual(await place.store.read.select().from(linkTokens), []);
});

Deno.test("sent again to the same address, the first message still opens it; to another, it does not", async () => {
  await using place = await aPractice({ state: "with_patient" });
  await linkExists(place.store, place.referral, { sentTo: "edith@pell.example" });
  await place.send({}, `${place.path}/again`);
  equal((await place.store.read.select().from(linkTokens)).length, 1);
  await place.send({ email: "right@pell.example" }, `${place.path}/again`);
  deepEqual(await place.store.read.select().from(linkTokens), []);
});

Deno.test("sent again after a home's tablet, the home's link is over and the patient has one of their own", async () => {
  await using place = await aPractice({ state: "with_patient" });
  const home = await linkExists(place.store, place.referral, {
    way: "tablet",
    answeredBy: "home",
    about: { name: "B Okafor" },
  });
  await place.send({}, `${place.path}/again`);
  const links = await place.links();
  const [tablet, own] = [
    links.find(({ id }) => id === home.id)!,
    links.find(({ id }) => id !== home.id)!,
  ];
  deepEqual([tablet.way, tablet.withdrawnAt !== null], ["tablet", true]);
  deepEqual([own.way, own.answeredBy, own.withdrawnAt], ["email", null, null]);
});

Deno.test("withdrawn, a link is over; a new one can be sent; the referral waits on", async () => {
  await using place = await aPractice({ state: "with_patient" });
  const link = await linkExists(place.store, place.referral, { afterSending: "to_service" });
  const at = `/referrals/${place.referral.id}/links/${link.id}/withdrawal`;
  equal((await place.post(at, place.parties.receptionist)).status, 403);
  equal((await place.post(at)).headers.get("location"), `/referrals/${place.referral.id}`);
  equal((await place.post(at)).status, 409);
  match(await (await place.page()).text(), /Send a new link/);
  await place.send({}, `${place.path}/again`);
  const links = await place.links();
  deepEqual(links.map(({ withdrawnAt, afterSending }) => [withdrawnAt !== null, afterSending]), [
    [true, "to_service"],
    [false, "to_service"],
  ]);
});

Deno.test("going on without the patient ends their link, and so does withdrawing the referral", async () => {
  await using place = await aPractice({ state: "with_patient" });
  await linkExists(place.store, place.referral);
  match(await place.get(`${place.path}/end`), /Their link stops working/);
  equal((await place.post(`${place.path}/end`)).status, 303);
  deepEqual((await place.links()).map(({ withdrawnAt }) => withdrawnAt !== null), [true]);
  const [row] = await place.store.read.select().from(referrals);
  equal(row!.state, "draft");
});

Deno.test("the list says how far each link is", async () => {
  await using place = await aPractice({ state: "with_patient" });
  await linkExists(place.store, place.referral, {
    begunAt: "2026-03-02T09:30:00.000Z" as never,
  });
  match(await place.get("/referrals?view=with_patient"), /nhsuk-tag--blue">Begun</);
});

Deno.test("neither another practice nor a receptionist sends a link", async () => {
  await using place = await aPractice();
  const elsewhere = await partiesExist(place.store);
  equal((await place.send({}, place.path, elsewhere.gp)).status, 404);
  equal((await place.send({}, place.path, place.parties.receptionist)).status, 403);
  deepEqual(await place.links(), []);
});
