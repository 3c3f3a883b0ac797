/** A manager publishes a month; anybody reads it, and nothing else. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Day, Month } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Experience } from "@/db/schema/surveys.ts";
import { markFit } from "@/domain/surveys/comments/fit.ts";
import { publishMonth } from "@/domain/surveys/published/publish.ts";
import { writeSaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
import { setAside } from "@/domain/surveys/set_aside.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { answersGiven, surveyPlaceExists, wayTo, whyQuestion } from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const february = "2026-02" as Month;
const many = (count: number, experience: Experience) => Array<Experience>(count).fill(experience);

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const organisation = await organisationExists(store, { name: "Skin Advice Service" });
  const manager = await personExists(store, "service_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager, { name: "Advice" });
  const answers = await answersGiven(store, manager, placeId, [
    ...many(6, "very_good"),
    ...many(3, "good"),
    ...many(2, "poor"),
  ], { comments: [{ question: whyQuestion, words: "Nurse Ann was kind" }] });
  return {
    store,
    bedside,
    manager,
    placeId,
    answers,
    nurse: await personExists(store, "specialist_nurse", { organisation }),
    elsewhere: await personExists(store, "service_manager"),
    text: async (path: string) => await (await bedside.get(path)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const page = paths.publicSurvey("skin-advice-service");

Deno.test("nothing can be read before a person has published it, nor once they took it back", async () => {
  await using at = await setUp();
  equal((await at.bedside.get(page)).status, 404);
  const fields = { month: february };
  equal((await at.bedside.post(paths.publication(), fields, at.nurse)).status, 403);
  equal((await at.bedside.get(page)).status, 404);
  equal((await at.bedside.post(paths.publication(), fields, at.manager)).status, 303);
  const shown = await at.bedside.get(page);
  equal(shown.status, 200);
  const text = await shown.text();
  match(text, /Overall, how was your experience of our service\?/);
  match(text, />11<\/td>/);
  match(text, />82%<\/td>/);
  match(text, /Figures as at 2 March 2026/);
  const monthly = paths.publicSurvey("skin-advice-service", february);
  equal((await at.bedside.get(monthly)).status, 200);
  equal((await at.bedside.post(paths.publicationEnd(), fields, at.manager)).status, 303);
  for (const gone of [page, monthly, paths.publicPoster("skin-advice-service", february)]) {
    equal((await at.bedside.get(gone)).status, 404);
  }
  const trail = await at.store.read.select().from(auditEntries);
  deepEqual(
    trail.map(({ action }) => action).filter((each) => each.startsWith("survey.month")),
    ["survey.month_published", "survey.month_unpublished"],
  );
});

Deno.test("the page may be kept by a cache, sets no cookie, loads no script, and is the same for all", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  const [stranger, manager] = await Promise.all([
    at.bedside.get(page),
    at.bedside.get(page, at.manager),
  ]);
  equal(stranger.headers.get("cache-control"), "public, max-age=300");
  equal(stranger.headers.get("set-cookie"), null);
  const text = await stranger.text();
  equal(await manager.text(), text);
  ok(!text.includes("<script") && !text.includes(at.manager.name));
  ok(new TextEncoder().encode(text).length < 12_000);
  // What is not there is not kept: it may be published the next minute.
  const none = await at.bedside.get(paths.publicSurvey("nobody"));
  equal(none.headers.get("cache-control"), "no-store");
});

Deno.test("a comment is public after a person's yes and not before, without place, day or choice", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  ok(!(await at.text(page)).includes("Ann"));
  const { key } = at.answers[0]!;
  const to = paths.commentRedaction(key!);
  equal((await at.bedside.post(to, { at: "0", words: "Bob" }, at.manager)).status, 422);
  equal((await at.bedside.post(to, { at: "0", words: "ann" }, at.nurse)).status, 403);
  equal((await at.bedside.post(to, { at: "0", words: "ann" }, at.elsewhere)).status, 404);
  equal((await at.bedside.post(to, { at: "0", words: "ann" }, at.manager)).status, 303);
  const fields = { at: "0", reply: "Thank you for telling us" };
  equal((await at.bedside.post(paths.commentFit(key!), fields, at.manager)).status, 303);
  const text = await at.text(page);
  match(text, /Nurse <span class="blocked" aria-hidden="true">█████<\/span>/);
  match(text, /Thank you for telling us/);
  ok(!/Ann\b/.test(text) && !text.includes("10 February") && !text.includes(whyQuestion));
  await at.bedside.post(paths.commentFitEnd(key!), { at: "0" }, at.manager);
  ok(!(await at.text(page)).includes("Nurse"));
});

Deno.test("words that are taken out of a published comment need a new yes", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  const { key } = at.answers[0]!;
  await markFit(at.store, at.manager, key!, { at: 0, reply: "" });
  ok((await at.text(page)).includes("Nurse Ann was kind"));
  await at.bedside.post(paths.commentRedaction(key!), { at: "0", words: "Ann" }, at.manager);
  ok(!(await at.text(page)).includes("was kind"));
});

Deno.test("the export and every page show a comment without what was taken out; the original is for few, and each look is recorded", async () => {
  await using at = await setUp();
  const { key } = at.answers[0]!;
  await at.bedside.post(paths.commentRedaction(key!), { at: "0", words: "Nurse Ann" }, at.manager);
  for (
    const path of [
      paths.comment(key!),
      paths.surveyAnswers(february),
      paths.comments({ month: february }),
    ]
  ) {
    const text = await (await at.bedside.get(path, at.nurse)).text();
    ok(text.includes("█████") && text.split("Nurse Ann").length - 1 <= at.answers.length * 2 - 1);
  }
  equal(
    (await (await at.bedside.get(paths.comment(key!), at.nurse)).text()).includes("Ann"),
    false,
  );
  const csv = await (await at.bedside.get(paths.surveyExport({ month: february }), at.manager))
    .text();
  equal(csv.split("Nurse Ann").length - 1, at.answers.length - 1);
  equal((await at.bedside.get(paths.commentOriginal(key!), at.nurse)).status, 403);
  equal((await at.bedside.get(paths.commentOriginal(key!), at.elsewhere)).status, 404);
  match(
    await (await at.bedside.get(paths.commentOriginal(key!), at.manager)).text(),
    /Nurse Ann was kind/,
  );
  const looks = (await at.store.read.select().from(auditEntries))
    .filter(({ action }) => action === "survey.original_opened");
  deepEqual(looks.map(({ actorId }) => actorId), [at.manager.userId]);
  ok(!JSON.stringify(await at.store.read.select().from(auditEntries)).includes("Nurse Ann"));
});

Deno.test("figures stay as they were published; restated ones say so", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  await setAside(at.store, at.manager, at.answers.at(-1)!.key!, "Sent by a machine");
  match(await at.text(page), />11<\/td>/);
  const preview = await at.bedside.get(paths.publication(february), at.manager);
  match(await preview.text(), /The figures have changed since/);
  await publishMonth(at.store, at.manager, february);
  const text = await at.text(page);
  match(text, />10<\/td>/);
  match(text, /have been corrected/);
  match(text, /Answers left out because no person gave them: 1/);
});

Deno.test("a month that is not over is not published", async () => {
  await using at = await setUp();
  const again = await at.bedside.post(paths.publication(), { month: "2026-03" }, at.manager);
  equal(again.status, 422);
  match(await again.text(), /This month is not over yet/);
});

Deno.test("few answers at a place are shown neither there nor by subtraction", async () => {
  await using at = await setUp();
  const clinic = await surveyPlaceExists(at.store, at.manager, { name: "Clinic" });
  await answersGiven(at.store, at.manager, clinic, ["poor", "good"]);
  await publishMonth(at.store, at.manager, february);
  const text = await at.text(page);
  const rows = [...text.matchAll(/<th scope="row" dir="auto">([^<]+)<\/th>((?:<td>[^<]*<\/td>)+)/g)]
    .map(([, name, cells]) => [name, cells!.replaceAll(/<\/?td>/g, " ").trim()]);
  deepEqual(rows, [
    ["Advice", "*  *  *"],
    ["Clinic", "*  *  *"],
    ["All places together", "13  77%  23%"],
  ]);
  match(text, /Fewer than 5 people answered/);
});

Deno.test("another organisation's months, entries and comments are not on the page", async () => {
  await using at = await setUp();
  const other = await personExists(at.store, "practice_manager", {
    organisation: await organisationExists(at.store, { name: "Skin Advice Service" }),
  });
  const place = await surveyPlaceExists(at.store, other, { name: "Oakfield reception" });
  const [theirs] = await answersGiven(at.store, other, place, many(9, "poor"), {
    comments: [{ question: whyQuestion, words: "Oakfield was late" }],
  });
  await markFit(at.store, other, theirs!.key!, { at: 0, reply: "" });
  const entry = { month: february, placeId: null, doneOn: "2026-02-20" as Day };
  await writeSaidAndDone(at.store, other, { ...entry, said: "Oakfield said", did: "Oakfield did" });
  await publishMonth(at.store, at.manager, february);
  await publishMonth(at.store, other, february);
  ok(!(await at.text(page)).includes("Oakfield"));
  // Two of one name have an address each.
  const second = await at.text(paths.publicSurvey("skin-advice-service-2"));
  for (const words of ["Oakfield was late", "Oakfield said", "Oakfield did"]) {
    ok(second.includes(words), words);
  }
});

Deno.test("what was done stands with what was said, in words or in a published comment", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  const { key } = at.answers[0]!;
  const when = { "doneOn-day": "20", "doneOn-month": "2", "doneOn-year": "2026" };
  const fields = { month: february, did: "A second telephone", ...when };
  const bad = await at.bedside.post(paths.newSaidAndDone(), fields, at.manager);
  equal(bad.status, 422);
  match(await bad.text(), /Say what people said, or choose a comment/);
  const quoting = { ...fields, quote: `${key}:0` };
  equal((await at.bedside.post(paths.newSaidAndDone(), quoting, at.manager)).status, 409);
  await markFit(at.store, at.manager, key!, { at: 0, reply: "" });
  equal((await at.bedside.post(paths.newSaidAndDone(), quoting, at.manager)).status, 303);
  match(await at.text(page), /You said, we did[\s\S]*Nurse Ann was kind[\s\S]*A second telephone/);
  await at.bedside.post(paths.commentFitEnd(key!), { at: "0" }, at.manager);
  ok(!(await at.text(page)).includes("A second telephone"));
  const preview = await at.bedside.get(paths.publication(february), at.manager);
  match(await preview.text(), /Not shown: its comment is not published any more/);
});

Deno.test("the page is there in each language, by its address; figures keep the scale in English", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  const urdu = await at.text(paths.publicSurvey("skin-advice-service", february, "ur"));
  match(urdu, /<html lang="ur" dir="rtl">/);
  match(urdu, /<span lang="en-GB" dir="ltr">Very good<\/span>/);
  const asked = await at.bedside.ask(page, { headers: { "accept-language": "pl" } });
  match(await asked.text(), /<html lang="en-GB"/);
});

Deno.test("the poster of a month is a file for everybody, kept like the page", async () => {
  await using at = await setUp();
  await publishMonth(at.store, at.manager, february);
  const file = await at.bedside.get(paths.publicPoster("skin-advice-service", february));
  deepEqual(
    [file.status, file.headers.get("content-type"), file.headers.get("cache-control")],
    [200, "application/pdf", "public, max-age=300"],
  );
  ok(new TextDecoder("latin1").decode(await file.arrayBuffer()).startsWith("%PDF-1.7"));
});

Deno.test("a poster's short address leads to the same page as its long one, however it is typed", async () => {
  await using at = await setUp();
  const { token } = await wayTo(at.store, at.placeId);
  const poster = await (await at.bedside.get(paths.surveyPoster(at.placeId), at.nurse)).text();
  const code = /http:\/\/localhost\/s\/([2-9A-Z]{6})</.exec(poster)![1]!;
  for (const typed of [code, code.toLowerCase(), `${code.slice(0, 3)}-${code.slice(3)}`]) {
    const opened = await at.bedside.get(paths.survey(typed));
    equal(opened.status, 200);
    match(await opened.text(), new RegExp(`action="/s/${token}/`));
  }
  const wrong = code.slice(0, 5) + (code.endsWith("2") ? "3" : "2");
  equal((await at.bedside.get(paths.survey(wrong))).status, 404);
});

Deno.test("posters and cards are files, in the languages that they can be drawn in", async () => {
  await using at = await setUp();
  for (
    const path of [
      paths.surveyPosterFile(at.placeId, "cy"),
      paths.surveyCardsFile(at.placeId, "en"),
    ]
  ) {
    const file = await at.bedside.get(path, at.nurse);
    equal(file.headers.get("content-type"), "application/pdf");
    equal((await at.bedside.get(path, at.elsewhere)).status, 404);
    await file.body?.cancel();
  }
  const urdu = await at.bedside.get(paths.surveyPosterFile(at.placeId, "ur"), at.nurse);
  equal(urdu.status, 422);
  match(await urdu.text(), /print that/);
});
