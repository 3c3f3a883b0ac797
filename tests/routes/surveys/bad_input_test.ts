/** What people and machines send beside what is asked for: nothing breaks, and nothing is lost. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { loadAssets } from "@/commands/assets/load.ts";
import { suspectAnswers } from "@/db/schema/survey_bursts.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { languages } from "@/db/schema/links.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { longestComment } from "@/domain/surveys/forms.ts";
import { burstExists, kioskExists } from "@/tests/factories/kiosks.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { asset, useAssets } from "@/views/asset.ts";
import { paths } from "@/views/paths.ts";

async function setUp(start?: string) {
  const clock = movingClock(start);
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager);
  const way = await wayTo(store, placeId);
  return {
    clock,
    store,
    bedside,
    manager,
    placeId,
    way,
    send: (fields: Record<string, string>, key: string = newToken()) =>
      bedside.post(paths.surveyAnswer(way.token, key), fields),
    save: (fields: Record<string, string>, key: string) =>
      bedside.post(paths.surveySaved(way.token, key), fields),
    answers: () => store.read.select().from(experienceAnswers),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("any script, direction and emoji is kept as it was written, and shown as text", async () => {
  await using at = await setUp();
  const written = [
    "شكرًا جزيلًا، كان الجميع لطفاء",
    "ਬਹੁਤ ਵਧੀਆ ਸੇਵਾ",
    "👩🏽‍⚕️❤️ ten out of ten",
    "\u202Eevil\u202C <script>alert(1)</script> =1+1",
    "one\ntwo\tthree",
  ];
  for (const comment of written) await at.send({ experience: "good", comment });
  const words = (await at.answers()).map(({ comments }) => comments[0]!.words);
  deepEqual(words.sort(), [...written].sort());
  const page = await (await at.bedside.get(paths.surveyAnswers("2026-03"), at.manager)).text();
  ok(!page.includes("<script>alert") && page.includes('dir="auto"'));
});

Deno.test("characters that no page can show are left out of a comment, and nothing else is", async () => {
  await using at = await setUp();
  await at.send({ experience: "good", comment: "a\u0000b\u0007c\u009Bd\r\ne" });
  equal((await at.answers())[0]!.comments[0]!.words, "abcd\ne");
});

Deno.test("the limit is said before anybody types, and counts a line break once", async () => {
  await using at = await setUp();
  const page = await (await at.bedside.get(paths.survey(at.way.token))).text();
  ok(page.includes("Use 5,000 characters or fewer"));
  const full = "x\r\n".repeat(longestComment / 2).slice(0, -2);
  equal((await at.send({ experience: "good", comment: full })).status, 303);
  equal((await at.send({ experience: "good", comment: `${full}\r\nyz` })).status, 422);
});

Deno.test("in two tabs there are two answers; back and sent again, one", async () => {
  await using at = await setUp();
  const key = newToken();
  await at.send({ experience: "good" }, key);
  await at.send({ experience: "very_poor" }, key);
  await at.send({ experience: "poor" });
  const given = (await at.answers()).map(({ experience }) => experience).sort();
  deepEqual(given, ["good", "poor"]);
});

Deno.test("a page open over midnight is of the day on which it was begun, in both nights of the clocks", async () => {
  for (
    const [before, day] of [
      // Sunday 31 March 2024, when summer time began, and 31 October 2027, when it ends.
      ["2024-03-31T22:58:00Z", "2024-03-31"],
      ["2027-10-31T23:58:00Z", "2027-10-31"],
    ] as const
  ) {
    await using at = await setUp(before);
    const key = newToken();
    await at.save({ experience: "poor" }, key);
    at.clock.forward({ minutes: 5 });
    await at.send({ experience: "good" }, key);
    await at.send({ experience: "good" });
    const days = (await at.answers()).map((each) => each.day).sort();
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    deepEqual(days, [day, next]);
  }
});

Deno.test("in every language the page opens, with the scale's words as they are", async () => {
  await using at = await setUp();
  for (const language of languages) {
    const headers = { cookie: `language=${language}` };
    const page = await (await at.bedside.ask(paths.survey(at.way.token), { headers })).text();
    ok(page.includes("Neither good nor poor"), language);
  }
  const offered = await (await at.bedside.get(paths.surveyLanguage(at.way.token))).text();
  ok(offered.includes("Cymraeg") && offered.includes("Easy read English"));
});

Deno.test("a flood from one address is slowed, marked without the address, and shown to the manager", async () => {
  await using at = await setUp();
  const statuses = await Promise.all(
    Array.from({ length: 150 }, () => at.send({ experience: "very_poor" })),
  );
  ok(statuses.some(({ status }) => status === 429));
  equal((await at.store.read.select().from(suspectAnswers)).length, (await at.answers()).length);
  const page = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  ok(page.includes("More answers than people can give"));
});

Deno.test("a burst is left out on its page, and the figures say so and why", async () => {
  await using at = await setUp();
  const burst = await burstExists(at.store, at.way);
  const missing = await at.bedside.post(paths.surveyBurst(burst.id), { reason: "" }, at.manager);
  equal(missing.status, 422);
  await at.bedside.post(paths.surveyBurst(burst.id), { reason: "A prank" }, at.manager);
  const page = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  ok(page.includes("31 answers are") && page.includes("A prank"));
});

Deno.test("the first page is at most 25 KB over the wire, on a tablet too", async () => {
  await using at = await setUp();
  const { files, manifest } = await loadAssets();
  useAssets(manifest);
  const wire = (name: string) => files.get(asset(name).replace("/static/", ""))!.br!.byteLength;
  const kiosk = await kioskExists(at.store, at.manager, at.placeId);
  for (
    const [path, cookie, scripts] of [
      [paths.survey(at.way.token), "language=ur", []],
      [paths.kioskAnswer("ur"), `kiosk=${kiosk.token}`, ["link_kiosk.js"]],
    ] as const
  ) {
    const headers = { cookie, "accept-encoding": "gzip" };
    const page = await (await at.bedside.ask(path, { headers })).arrayBuffer();
    const parts = ["link_rtl.css", "link.js", "favicon.svg", ...scripts];
    const all = parts.reduce((sum, name) => sum + wire(name), page.byteLength);
    ok(page.byteLength > 1000 && all <= 25 * 1024, `${path}: ${all} bytes`);
  }
  useAssets({});
});
