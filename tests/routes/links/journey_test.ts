/** The pages between the date of birth and "sent": in their order, kept, and said in the reader's words. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { linkAnswers, linkUserId } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { answersIn, findSaid } from "@/domain/links/answers.ts";
import { agreeThroughLink } from "@/domain/links/consent.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import { sayPlace } from "@/domain/links/say_place.ts";
import { sayWho } from "@/domain/links/say_who.ts";
import { english } from "@/domain/words/dictionary.ts";
import {
  beforeTheQuestions,
  everyAnswer,
  journeyExists,
  wholeJourneyExists,
} from "@/tests/factories/journeys.ts";
import { places } from "@/tests/factories/lesions.ts";
import { partiesExist, photographExists, uploadExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;
const asking = (bedside: Bedside, visit: string) => {
  const headers = { cookie: `visit=${visit}` };
  return {
    get: (path: string) => bedside.ask(path, { headers }),
    post: (path: string, fields: Record<string, string>) =>
      bedside.ask(path, { method: "POST", headers, body: new URLSearchParams(fields) }),
  };
};

Deno.test("whoever comes too early is led to the page that comes first", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit } = await journeyExists(store, parties);
  const { get } = asking(bedside, visit);
  for (const path of [paths.linkWho, paths.linkConsent, paths.linkCheck]) {
    const answer = await get(path(link.token));
    equal(answer.status, 303);
    equal(answer.headers.get("location"), paths.linkUrgent(link.token));
  }
});

Deno.test("a refused answer is shown again with what was typed, in the reader's words", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit } = await journeyExists(store, parties, {
    link: { answeredBy: "patient" },
    said: { ...beforeTheQuestions, problem: "lesion" },
  });
  const { post } = asking(bedside, visit);
  const answer = await post(paths.linkQuestion(link.token, "size_mm"), { size_mm: "about <8>" });
  equal(answer.status, 422);
  const page = await answer.text();
  match(page, /Enter a number, for example 6/);
  match(page, /value="about &lt;8&gt;"/);
});

Deno.test("a field that saves itself is kept, and what cannot be an answer is not", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit } = await journeyExists(store, parties, {
    link: { answeredBy: "patient", language: "ar" },
    said: { ...beforeTheQuestions, problem: "lesion" },
  });
  const { post } = asking(bedside, visit);
  const draft = (key: string, value: string) =>
    post(paths.linkQuestionDraft(link.token, key), { [key]: value });
  equal((await draft("duration", "منذ شهرين")).status, 204);
  equal((await draft("size_mm", "big")).status, 422);
  equal((await draft("suspect_cancer", "yes")).status, 422);
  const kept = await store.read.select().from(linkAnswers).where(eq(linkAnswers.linkId, link.id));
  const said = answersIn(Object.fromEntries(kept.map(({ key, answer }) => [key, answer])));
  equal(said["duration"], "منذ شهرين");
  equal(kept.find(({ key }) => key === "duration")?.language, "ar");
  ok(!("size_mm" in said) && !("suspect_cancer" in said));
});

Deno.test("a browser that gave the date of birth of one link opens no other", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const one = await wholeJourneyExists(store, parties);
  const other = await wholeJourneyExists(store, parties);
  const { get, post } = asking(bedside, one.visit);
  const shown = await get(paths.linkCheck(other.link.token));
  equal(shown.headers.get("location"), paths.link(other.link.token));
  await post(paths.linkCheck(other.link.token), {});
  const [kept] = await store.read.select().from(referrals)
    .where(eq(referrals.id, other.referral.id));
  equal(kept?.state, "with_patient");
});

Deno.test("sent once, every page of the way leads to what happens next; sent again, it is not sent twice", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit } = await wholeJourneyExists(store, parties);
  const { get, post } = asking(bedside, visit);
  for (const _ of [1, 2]) {
    const sent = await post(paths.linkCheck(link.token), {});
    equal(sent.status, 303);
    equal(sent.headers.get("location"), paths.linkSent(link.token));
  }
  for (const path of [paths.linkUrgent, paths.linkWho, paths.linkConsent, paths.linkCheck]) {
    equal((await get(path(link.token))).headers.get("location"), paths.linkSent(link.token));
  }
  equal((await get(paths.linkSent(link.token))).status, 200);
});

Deno.test("where the practice went on without the patient, the page says so and keeps nothing", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit } = await wholeJourneyExists(store, parties, {
    referral: { state: "draft" },
  });
  const { get, post } = asking(bedside, visit);
  match(await (await get(paths.linkCheck(link.token))).text(), /This link is not needed any more/);
  equal((await post(paths.linkCheck(link.token), {})).status, 409);
});

Deno.test("opened again half-way, a link leads to what comes next; to the check once all is said", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { duration: _, ...others } = everyAnswer;
  for (
    const [said, answeredBy, at] of [
      [{}, null, paths.linkUrgent],
      [{ red_flags: ["none"] }, null, paths.linkWho],
      [{ red_flags: ["none"] }, "patient", paths.linkConsent],
      [
        { ...beforeTheQuestions, ...others },
        "patient",
        (token: string) => paths.linkQuestion(token, "duration"),
      ],
      [{ ...beforeTheQuestions, ...everyAnswer }, "patient", paths.linkCheck],
    ] as const
  ) {
    const { link, visit } = await journeyExists(store, parties, { link: { answeredBy }, said });
    const { get } = asking(bedside, visit);
    equal((await get(paths.link(link.token))).headers.get("location"), at(link.token));
  }
});

Deno.test("a photograph that has not arrived is waited for: it is named, and nothing is sent", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit, referral, holder } = await wholeJourneyExists(store, parties);
  await sayPlace(store, holder, "elsewhere");
  await uploadExists(store, referral, { sentBy: linkUserId, name: "elbow.jpg" });
  // The practice's own is none of theirs.
  await photographExists(store, referral);
  const { get, post } = asking(bedside, visit);
  const html = await (await get(paths.linkCheck(link.token))).text();
  match(html, /had not arrived[^]*elbow\.jpg/);
  ok(!html.includes(`>${english["check.send"]}<`));
  ok(html.includes(english["check.photographs_here"].other.replace("{count}", "0")));
  equal((await post(paths.linkCheck(link.token), {})).status, 422);
  // What is not taken any more keeps nobody.
  await saveLinkAnswer(store, holder, "site", `${places.breast}:left`);
  await sayPlace(store, holder, "elsewhere");
  equal((await post(paths.linkCheck(link.token), {})).status, 303);
});

Deno.test("what is typed of who answers, and why not, is there again after the page was closed", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { link, visit, holder } = await journeyExists(store, parties, { said: beforeTheQuestions });
  const { get, post } = asking(bedside, visit);
  const read = async (path: string) => await (await get(path)).text();
  const drafts = [
    [paths.linkWhoDraft, { answeredBy: "other", why: "Słaby wzrok" }],
    [paths.linkWhoDraft, { name: "Anna Pell" }],
    [paths.linkInsteadDraft, { because: "Nie mam aparatu" }],
  ] as const;
  for (const [path, fields] of drafts) equal((await post(path(link.token), fields)).status, 204);
  equal((await post(paths.linkWhoDraft(link.token), { why: "x".repeat(2001) })).status, 422);
  const who = await read(paths.linkWho(link.token));
  match(who, /data-autosave="[^"]+\/who\/draft"/);
  match(who, /value="other"[^>]* checked/);
  match(who, /Słaby wzrok/);
  match(who, /Anna Pell/);
  const about = {
    name: "Tom Pell",
    relation: "son",
    why: "He is at work",
    needsInterpreter: false,
  };
  await sayWho(store, holder, { answeredBy: "other", about });
  ok(!(await read(paths.linkWho(link.token))).includes("Anna Pell"), "what was sent goes first");
  await agreeThroughLink(store, holder, "parent");
  match(await read(paths.linkInstead(link.token)), /Nie mam aparatu/);
  const said = await findSaid(store.read, holder, link.id);
  deepEqual(answersIn(said), {}, "none of it is an answer");
});
