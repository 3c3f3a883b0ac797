/** A letter through its link: from the date of birth to reading, printing, asking, sharing and a follow-up. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientLinks, patientQuestions } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { replyToPatient } from "@/domain/links/reply_to_question.ts";
import { letterExists } from "@/tests/factories/letters.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const born = { "birth-day": "9", "birth-month": "6", "birth-year": "1943" };

async function letterSent(
  says: Parameters<typeof letterExists>[2] = {},
  over: Parameters<typeof linkExists>[2] = {},
) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties, says);
  const link = await linkExists(store, referral, {
    purpose: "letter",
    afterSending: null,
    ...over,
  });
  const phone = browser(bedside);
  return {
    clock,
    store,
    bedside,
    parties,
    referral,
    link,
    phone,
    /** What whoever gave the date of birth comes to. */
    async open() {
      const { location } = await phone.post(paths.link(link.token), born);
      equal(location, paths.linkLetter(link.token));
      return await phone.get(location!);
    },
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the date of birth leads to the letter; without it nobody reads a word", async () => {
  await using at = await letterSent();
  for (
    const path of [
      paths.linkLetter(at.link.token),
      paths.linkLetterPrint(at.link.token),
      paths.linkQuestionsAsked(at.link.token),
      paths.linkShare(at.link.token),
      paths.linkFollowUp(at.link.token),
    ]
  ) {
    deepEqual((await at.phone.get(path)).location, paths.link(at.link.token));
  }
  const { status, text, html, headers } = await at.open();
  equal(status, 200);
  ok(text.includes("the mark on your arm is harmless."));
  ok(text.includes("This letter is from Skin Advice Service."));
  ok(text.includes("Keep it dry") && text.includes("Look at it each month"));
  ok(text.includes("Call Oakfield Surgery on 01632 960001."));
  ok(!text.includes("keratosis") && !text.includes("Reassure the patient"));
  ok(!text.includes("Send new photographs"));
  match(html, /<p class="kept-lines" lang="en" dir="ltr">Dear Edith/);
  match(headers.get("cache-control") ?? "", /no-store/);
});

Deno.test("that it was read is in the audit and beside the letter for its practice, and tells nobody by itself", async () => {
  await using at = await letterSent();
  const page = async (path: string) => await (await at.bedside.get(path, at.parties.gp)).text();
  match(await page(paths.referral(at.referral.id)), /Not read yet/);
  await at.open();
  await looksWritten(at.store);
  const [entry] = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "link.letter_read"));
  deepEqual([entry!.subject, entry!.actorRole], [`patient_link:${at.link.id}`, "link_holder"]);
  match(await page(paths.referral(at.referral.id)), /Read <time/);
  const told = await page(paths.referralTold(at.referral.id));
  match(told, /The patient opened the letter on/);
  match(told, /name="toldOn-day"[^>]*value="2"/);
  const [row] = await at.store.read.select().from(referrals).where(
    eq(referrals.id, at.referral.id),
  );
  equal(row!.patientToldOn, null);
});

Deno.test("it can be printed, and a letter read in another language says that its words are English", async () => {
  await using at = await letterSent({}, { language: "ar" });
  const { html } = await at.open();
  match(html, /<html lang="ar" dir="rtl">/);
  const { "letter.in_english": said } = await dictionaryOf("ar");
  ok(html.includes(String(said)));
  const print = await at.phone.get(paths.linkLetterPrint(at.link.token));
  match(print.html, /data-prints/);
  ok(print.text.includes("the mark on your arm is harmless."));
});

Deno.test("a question goes to the practice, and its reply stands with the letter", async () => {
  await using at = await letterSent();
  await at.open();
  const asks = paths.linkQuestionsAsked(at.link.token);
  const empty = await at.phone.post(asks, { words: " " });
  equal(empty.status, 422);
  match(empty.text, /Enter your question/);
  const long = await at.phone.post(asks, { words: "a".repeat(1001) });
  match(long.text, /must be 1000 characters or fewer/);
  ok(long.html.includes("a".repeat(1001)));
  const sent = await at.phone.post(asks, { words: "Can it come back?" });
  deepEqual([sent.status, sent.location], [303, paths.linkAsked(at.link.token)]);
  match((await at.phone.get(sent.location!)).text, /We will send you a message when there is/);
  match((await at.phone.get(paths.linkLetter(at.link.token))).text, /has not replied yet/);
  const [question] = await at.store.read.select().from(patientQuestions);
  await replyToPatient(at.store, at.parties.gp, question!.id, "It can. Call us then.");
  const { text } = await at.phone.get(paths.linkLetter(at.link.token));
  match(
    text,
    /Can it come back\? .*Oakfield Surgery replied on 2 March 2026 It can\. Call us then/,
  );
});

Deno.test("a question typed while the visit has lapsed goes on once the date of birth is given again", async () => {
  await using at = await letterSent();
  await at.open();
  at.clock.forward({ hours: 21 });
  const asks = paths.linkQuestionsAsked(at.link.token);
  const asked = { words: "Can it come back?" };
  const lapsed = await at.phone.post(asks, asked);
  const gate = paths.linkAgain(at.link.token, asks);
  deepEqual([lapsed.status, lapsed.location], [307, gate]);
  const kept = await at.phone.post(gate, asked);
  match(kept.text, /What you wrote is kept\./);
  match(kept.html, /<input type="hidden" name="words" value="Can it come back\?"/);
  ok(!kept.text.includes("There is a problem"));
  const wrong = await at.phone.post(gate, { ...asked, ...born, "birth-year": "1944" });
  equal(wrong.status, 422);
  match(wrong.html, /value="Can it come back\?"/);
  const again = { ...asked, ...born };
  const known = await at.phone.post(gate, again);
  deepEqual([known.status, known.location], [307, asks]);
  const sent = await at.phone.post(asks, again);
  deepEqual([sent.status, sent.location], [303, paths.linkAsked(at.link.token)]);
  const [question] = await at.store.read.select().from(patientQuestions);
  equal(question!.words, "Can it come back?");
});

Deno.test("nobody is led on by an address: only to the link's own pages, and by what they typed", async () => {
  await using at = await letterSent();
  const shares = paths.linkAgain(at.link.token, paths.linkShare(at.link.token));
  ok(!(await at.phone.get(shares)).html.includes("?to="));
  for (
    const to of ["https://elsewhere.example/", paths.home(), `${paths.link(at.link.token)}/../x`]
  ) {
    const { status, location } = await at.phone.post(paths.linkAgain(at.link.token, to), {
      ...born,
      words: "Hello",
    });
    deepEqual([status, location], [303, paths.linkLetter(at.link.token)]);
  }
  // A browser that keeps no cookies is not sent to and fro.
  const asks = paths.linkQuestionsAsked(at.link.token);
  at.phone.cookies.clear();
  const { status } = await at.phone.post(asks, { ...born, words: "Hello" });
  equal(status, 303);
});

Deno.test("more questions than a practice can have open are refused in words, and kept in the form", async () => {
  await using at = await letterSent();
  await at.open();
  const asks = paths.linkQuestionsAsked(at.link.token);
  for (let n = 0; n < 5; n++) await at.phone.post(asks, { words: `Question ${n}` });
  const refused = await at.phone.post(asks, { words: "And one more" });
  equal(refused.status, 409);
  match(refused.text, /You have 5 questions that nobody has replied to yet/);
  ok(refused.html.includes("And one more"));
});

Deno.test("a shared link is shown once, is read with one press and no date of birth, until it is taken back", async () => {
  await using at = await letterSent();
  await at.open();
  const shares = paths.linkShare(at.link.token);
  const made = await at.phone.post(shares, { name: "Anna" });
  equal(made.status, 200);
  const address = /http:\/\/localhost(\/link\/[\w-]{43}\/shared)/.exec(made.text)![1]!;
  const list = await at.phone.get(shares);
  ok(!list.html.includes(address));
  match(list.text, /Link for Anna Not opened yet/);

  const anna = browser(at.bedside);
  const first = await anna.get(address);
  ok(first.status === 200 && !first.text.includes("harmless") && !first.text.includes("Oakfield"));
  deepEqual((await anna.post(address)).location, address);
  ok((await anna.get(address)).text.includes("the mark on your arm is harmless."));
  match((await at.phone.get(shares)).text, /Opened 1 time Works until 9 March 2026/);

  // What belongs to the patient is not theirs.
  const token = /link\/([\w-]{43})/.exec(address)![1]!;
  for (const path of [paths.linkLetter(token), paths.linkShare(token), paths.linkFollowUp(token)]) {
    equal((await anna.get(path)).location, paths.link(token));
  }
  equal((await anna.get(paths.link(token))).location, address);

  const [share] = await at.store.read.select().from(patientLinks)
    .where(eq(patientLinks.purpose, "shared"));
  const ended = await at.phone.post(paths.linkShareEnd(at.link.token, share!.id));
  equal(ended.location, shares);
  match((await at.phone.get(shares)).text, /Taken back on 2 March 2026/);
  const over = await anna.get(address);
  deepEqual([over.status, over.text.includes("harmless")], [404, false]);
  match(over.text, /You can no longer read this letter/);
  equal((await anna.post(address)).status, 303);
  ok(!(await anna.get(address)).text.includes("harmless"));
});

Deno.test("a token that leads nowhere is answered like a shared link that is over", async () => {
  await using at = await letterSent();
  const { status, text } = await at.phone.get(paths.linkShared("A".repeat(43)));
  deepEqual([status, text.includes("You can no longer read this letter")], [404, true]);
});

Deno.test("new photographs: one press begins the follow-up and leads into its own link", async () => {
  await using at = await letterSent({ followUpWeeks: 6, followUpPhotographs: "yes" });
  match((await at.open()).text, /Send new photographs/);
  const begin = paths.linkFollowUp(at.link.token);
  match((await at.phone.get(begin)).text, /They are due on 13 April 2026/);
  const begun = await at.phone.post(begin);
  equal(begun.status, 303);
  const token = /^\/link\/([\w-]{43})$/.exec(begun.location!)![1]!;
  ok(token !== at.link.token);
  equal((await at.phone.get(begun.location!)).location, paths.linkUrgent(token));

  // The letter asks anew, and knows that they were begun.
  await at.open();
  ok(!(await at.phone.get(paths.linkLetter(at.link.token))).text.includes("Send new photographs"));
  const again = await at.phone.post(begin);
  equal(again.status, 409);
  match(again.text, /You have already started to send new photographs/);
});
