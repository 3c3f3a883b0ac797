/** Answers leave as a spreadsheet and as lines: one row an answer, what the page counts, no formula. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { setAside } from "@/domain/surveys/set_aside.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { openWorkbook } from "@/tests/support/open_workbook.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function answered() {
  const store = await testStore();
  const bedside = await testApp(store);
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager, { name: "=Reception" });
  const way = await wayTo(store, placeId);
  const comments = ['=HYPERLINK("x")', "مرحبا 👩🏽‍⚕️ <b>&amp;", "a\u0000b\u0007c\ud800", "2026-03-02"];
  for (const [index, comment] of comments.entries()) {
    const page = { way, key: `page ${index}`, language: "en" as const };
    await sendAnswer(store, page, { experience: index === 0 ? "poor" : "very_good", comment });
  }
  const answers = await store.read.select().from(experienceAnswers);
  await setAside(
    store,
    manager,
    answers.find(({ experience }) => experience === "poor")!.key,
    "=1",
  );
  return {
    store,
    bedside,
    manager,
    placeId,
    receptionist: await personExists(store, "receptionist", { organisation }),
    elsewhere: await personExists(store, "practice_manager"),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const month = { month: "2026-03" };

Deno.test("a spreadsheet opens, has a row an answer, and the figures that the page shows", async () => {
  await using at = await answered();
  const file = await at.bedside.get(paths.surveyWorkbook(month), at.manager);
  equal(file.status, 200);
  match(file.headers.get("content-disposition")!, /filename="bedside-surveys-2026-03\.xlsx"/);
  const { Answers, Figures } = openWorkbook(new Uint8Array(await file.arrayBuffer()));
  const [heads, ...rows] = Answers!.rows;
  deepEqual(heads!.slice(0, 5), ["Date", "Place", "Kind of service", "Way", "Answer"]);
  equal(rows.length, 4);
  deepEqual(rows.map((row) => row[4]).toSorted(), ["Poor", "Very good", "Very good", "Very good"]);
  const counted = Figures!.rows.slice(1).map((row) => row.slice(4));
  deepEqual(counted.toSorted(), [["Poor", "0", "1"], ["Very good", "3", "0"]]);
  const page = await (await at.bedside.get(paths.surveys(), at.manager)).text();
  match(page, />=Reception<\/th><td[^>]*>3<\/td><td[^>]*>100%</);
});

Deno.test("no cell of a spreadsheet is a formula, and no letter makes one that cannot be opened", async () => {
  await using at = await answered();
  const file = await at.bedside.get(paths.surveyWorkbook(month), at.manager);
  const { Answers } = openWorkbook(new Uint8Array(await file.arrayBuffer()));
  doesNotMatch(Answers!.xml, /<f[ >]/);
  const comments = Answers!.rows.slice(1).map((row) => row[8]);
  deepEqual(comments.toSorted(), [
    "2026-03-02",
    '=HYPERLINK("x")',
    "abc",
    "مرحبا 👩🏽‍⚕️ <b>&amp;",
  ]);
  // A day is a day: 2 March 2026 is the 46,083rd since 1900, as a spreadsheet counts them.
  deepEqual(new Set(Answers!.rows.slice(1).map((row) => row[0])), new Set(["46083"]));
});

Deno.test("somebody of another organisation takes nothing of it, and a colleague all", async () => {
  await using at = await answered();
  for (const [person, expected] of [[at.elsewhere, 1], [at.receptionist, 5]] as const) {
    const sheet = await at.bedside.get(paths.surveyWorkbook(month), person);
    const { Answers } = openWorkbook(new Uint8Array(await sheet.arrayBuffer()));
    equal(Answers!.rows.length, expected);
    const lines = await at.bedside.get(paths.surveyExport(month), person);
    equal((await lines.text()).trimEnd().split("\r\n").length, expected);
  }
});

Deno.test("both are narrowed to what the page shows", async () => {
  await using at = await answered();
  const other = await surveyPlaceExists(at.store, at.manager, { name: "Branch" });
  const way = await wayTo(at.store, other, "inline");
  await sendAnswer(at.store, { way, key: "elsewhere", language: "en" }, { experience: "good" });
  const count = async (query: Record<string, string>) => {
    const lines = await (await at.bedside.get(paths.surveyExport(query), at.manager)).text();
    const file = await at.bedside.get(paths.surveyWorkbook(query), at.manager);
    const { Answers } = openWorkbook(new Uint8Array(await file.arrayBuffer()));
    equal(lines.trimEnd().split("\r\n").length, Answers!.rows.length);
    return Answers!.rows.length - 1;
  };
  equal(await count(month), 5);
  equal(await count({ ...month, place: other }), 1);
  equal(await count({ ...month, mode: "poster" }), 4);
  equal(await count({ ...month, setting: "ambulance" }), 0);
  equal(await count({ from: "2026-01", to: "2026-02" }), 0);
  equal(await count({ from: "2026-04", to: "2026-01" }), 5);
});

Deno.test("lines have no end, and a spreadsheet that would be too large says what to do", async () => {
  await using at = await answered();
  await manyAnswers(at.store, at.placeId, 10_000);
  const query = { place: at.placeId, ...month };
  const lines = await (await at.bedside.get(paths.surveyExport(query), at.manager)).text();
  const keys = lines.trimEnd().split("\r\n").map((line) => /number (\d+)/.exec(line)?.[1])
    .filter((each) => each !== undefined);
  equal(keys.length, 10_000);
  equal(new Set(keys).size, 10_000);
  const file = await at.bedside.get(paths.surveyWorkbook(query), at.manager);
  equal(file.status, 422);
  match(await file.text(), /10,004 answers, and a spreadsheet holds 10,000[\s\S]*the CSV/);
});

/** Rows alone: no total knows of them. */
async function manyAnswers(store: Store, placeId: string, many: number): Promise<void> {
  await inTurn(store, async () => {
    await insidesOf(store).db.run(sql`
      WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < ${
      many - 1
    })
      INSERT INTO experience_answers (key, place_id, day, mode, experience, comments, language, sent)
      SELECT n * 1000003, ${placeId}, '2026-03-0' || (1 + n % 9), 'poster', 'good',
        json_array(json_object('question', 'Why?', 'words', 'number ' || n)), 'en', 1 FROM counted`);
  });
}
