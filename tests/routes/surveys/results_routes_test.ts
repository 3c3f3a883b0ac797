/** A manager sets up a place, reads what comes of it, and sends the month's totals. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Month } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { findReturn } from "@/domain/surveys/returns.ts";
import { organisationExists, personExists, signedInAgain } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const organisation = await organisationExists(store, { name: "Oakfield Surgery" });
  const manager = await personExists(store, "practice_manager", { organisation });
  return {
    clock,
    store,
    bedside,
    manager,
    receptionist: await personExists(store, "receptionist", { organisation }),
    elsewhere: await personExists(store, "practice_manager"),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

async function answered(at: Awaited<ReturnType<typeof setUp>>) {
  const placeId = await surveyPlaceExists(at.store, at.manager, { name: "Reception" });
  const way = await wayTo(at.store, placeId);
  const send = (key: string, experience: "very_good" | "poor", comment: string) =>
    sendAnswer(at.store, { way, key, language: "en" }, { experience, comment });
  await send("one", "very_good", "=1+1");
  await send("two", "very_good", "");
  await send("three", "poor", "Nobody came");
  const answers = await at.store.read.select().from(experienceAnswers);
  return { placeId, poor: answers.find(({ experience }) => experience === "poor")! };
}

const cellsOf = (page: string, row: string) =>
  page.split("<tr").findLast((each) => each.includes(`scope="row">${row}<`))!
    .match(/numeric">([^<]+)</g)!.map((cell) => cell.slice(9, -1));

Deno.test("a place is set up with its addresses, and a name is there once", async () => {
  await using at = await setUp();
  const fields = {
    name: "Reception",
    setting: "gp_practice",
    leadIn: "Thinking about your GP practice",
    question: "Why?",
  };
  const made = await at.bedside.post(paths.newSurveyPlace(), fields, at.manager);
  equal(made.status, 303);
  const page = await (await at.bedside.get(made.headers.get("location")!, at.manager)).text();
  equal(page.match(/http:\/\/localhost\/s\/[\w-]{43}<\/a>/g)?.length, 2);
  const again = await at.bedside.post(paths.newSurveyPlace(), fields, at.manager);
  equal(again.status, 409);
  match(await again.text(), /There is a place called “Reception” already/);
});

Deno.test("the month's figures are the sum of the answers, and none where there are none", async () => {
  await using at = await setUp();
  await answered(at);
  const page = await (await at.bedside.get(paths.surveys(), at.receptionist)).text();
  deepEqual(cellsOf(page, "Reception"), ["3", "67%", "33%", "2", "0", "0", "1", "0", "0"]);
  const before = paths.surveys({ month: "2026-02" });
  match(
    await (await at.bedside.get(before, at.receptionist)).text(),
    /Nobody has answered in February 2026/,
  );
});

Deno.test("an answer that is left out says why, stays, and can be counted again", async () => {
  await using at = await setUp();
  const { poor } = await answered(at);
  const aside = paths.surveyAside(poor.key);
  equal((await at.bedside.post(aside, { reason: "" }, at.manager)).status, 422);
  equal((await at.bedside.post(aside, { reason: "A machine" }, at.receptionist)).status, 403);
  equal((await at.bedside.post(aside, { reason: "A machine" }, at.elsewhere)).status, 404);
  equal((await at.bedside.post(aside, { reason: "A machine" }, at.manager)).status, 303);
  const page = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  deepEqual(cellsOf(page, "Reception").slice(0, 3), ["2", "100%", "0%"]);
  match(page, /1 answer is left out of these figures:[\s\S]*1: <span dir="auto">A machine</);
  const list = paths.surveyAnswers("2026-03");
  match(
    await (await at.bedside.get(list, at.manager)).text(),
    /Left out of the figures: A machine/,
  );
  await at.bedside.post(paths.surveyBack(poor.key), {}, at.manager);
  const after = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  deepEqual(cellsOf(after, "Reception").slice(0, 1), ["3"]);
});

Deno.test("the export has a row an answer, and no formula in it is one to a spreadsheet", async () => {
  await using at = await setUp();
  await answered(at);
  const file = await at.bedside.get(paths.surveyExport({ month: "2026-03" }), at.manager);
  const rows = (await file.text()).trimEnd().split("\r\n");
  equal(rows.length, 4);
  ok(rows.some((row) => row.includes("'=1+1")) && rows.every((row) => !/(^|,)"?=/.test(row)));
  const other = await at.bedside.get(paths.surveyExport({ month: "2026-03" }), at.elsewhere);
  equal((await other.text()).trimEnd().split("\r\n").length, 1);
});

Deno.test("a month is sent when it is over, is marked with who sent it, and says where it differs since", async () => {
  await using at = await setUp();
  const { poor } = await answered(at);
  const march = { setting: "gp_practice", month: "2026-03" };
  equal((await at.bedside.post(paths.surveyReturns(), march, at.manager)).status, 422);
  at.clock.forward({ days: 31 });
  const manager = await signedInAgain(at.store, at.manager);
  const due = await (await at.bedside.get(paths.surveys(), manager)).text();
  // Good Friday is the 3rd and Easter Monday the 6th of April.
  match(due, /March 2026<\/a><span>GP practice: due by 20 April 2026/);
  equal((await at.bedside.post(paths.surveyReturns(), march, manager)).status, 303);
  const sent = await (await at.bedside.get(paths.surveys(), manager)).text();
  match(sent, /All months that are over were sent/);
  const page = paths.surveyReturn("gp_practice", "2026-03");
  match(await (await at.bedside.get(page, manager)).text(), /Sent by [^<]+ on 2 April 2026/);
  await at.bedside.post(paths.surveyAside(poor.key), { reason: "A machine" }, manager);
  const asked = { setting: "gp_practice", month: "2026-03" as Month } as const;
  const march2026 = await findReturn(at.store.read, at.manager, asked);
  equal(march2026.differs, true);
  equal(march2026.totals.byExperience.poor, 0);
});

Deno.test("a pile of paper is typed in one after another", async () => {
  await using at = await setUp();
  const { placeId } = await answered(at);
  const fields = { mode: "telephone", experience: "dont_know" };
  const typed = await at.bedside.post(paths.typeAnswers(placeId), fields, at.receptionist);
  equal(typed.headers.get("location"), `${paths.typeAnswers(placeId)}?mode=telephone`);
  const next = await (await at.bedside.get(typed.headers.get("location")!, at.receptionist)).text();
  match(next, /value="telephone"[^>]* checked/);
  const page = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  deepEqual(cellsOf(page, "By telephone"), ["1", "0%", "0%", "0", "0", "0", "0", "0", "1"]);
});
