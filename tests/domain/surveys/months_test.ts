/** A month's figures are its own, through every midnight, and stay what the rows come to. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Month } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { everyAnswer } from "@/domain/surveys/every_answer.ts";
import { findTotals, reckonTotals } from "@/domain/surveys/find_results.ts";
import { findReturn, findReturns, markSent } from "@/domain/surveys/returns.ts";
import { setAside, takeBack } from "@/domain/surveys/set_aside.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import { monthsBack } from "@/domain/months.ts";
import { personExists } from "@/tests/factories/people.ts";
import { openedEarlier, surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";

/** A practice that asks; `at` sets its clock. */
async function asking() {
  let now = new Date("2026-03-02T09:30:00Z");
  const store = await testStore(() => now);
  const manager = await personExists(store, "practice_manager");
  const placeId = await surveyPlaceExists(store, manager);
  await openedEarlier(store, "2020-01-01T00:00:00.000Z");
  const way = await wayTo(store, placeId);
  let key = 0;
  return {
    store,
    manager,
    placeId,
    at: (moment: string) => void (now = new Date(moment)),
    answer: (experience: "good" | "poor") =>
      sendAnswer(store, { way, key: `page ${key++}`, language: "en" }, { experience }),
    totals: (from: string, to: string) =>
      findTotals(store.read, manager, { from: from as Month, to: to as Month }),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** The last second of a local month and the first of the next, as the whole world has them. */
const midnights = [
  ["an ordinary month in winter", "2026-01-31T23:59:59Z", "2026-02-01T00:00:00Z", "2026-01"],
  ["an ordinary month in summer", "2026-06-30T22:59:59Z", "2026-06-30T23:00:00Z", "2026-06"],
  ["a leap year’s February", "2028-02-29T23:59:59Z", "2028-03-01T00:00:00Z", "2028-02"],
  // Sunday 31 March 2024: summer time began at one in the morning of that day.
  ["summer time begins that day", "2024-03-31T22:59:59Z", "2024-03-31T23:00:00Z", "2024-03"],
  // Sunday 31 October 2021: it ended at two in the morning of that day.
  ["summer time ends that day", "2021-10-31T23:59:59Z", "2021-11-01T00:00:00Z", "2021-10"],
  ["the year ends", "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z", "2026-12"],
] as const;

for (const [what, last, first, month] of midnights) {
  Deno.test(`${what}: the second before midnight is the month’s, midnight is the next’s`, async () => {
    await using at = await asking();
    const next = Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
    at.at(last);
    await at.answer("good");
    at.at(first);
    await at.answer("poor");
    await typeAnswer(at.store, at.manager, at.placeId, { mode: "paper", experience: "poor" });
    const counts = async (which: string) => reckonTotals(await at.totals(which, which)).counts;
    const [ended, begun] = [await counts(month), await counts(next)];
    deepEqual([ended.good, ended.poor, begun.good, begun.poor], [1, 0, 0, 2]);
    deepEqual(await Array.fromAsync(wrongTotals(at.store.read)), []);
  });
}

Deno.test("the hour that comes twice, and the one that never comes, are of their own day", async () => {
  await using at = await asking();
  // 25 October 2026: half past one comes twice. 29 March 2026: it does not come.
  for (const moment of ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:30:00Z"]) {
    at.at(moment);
    await at.answer("good");
  }
  const days = await at.store.read.select({ day: experienceAnswers.day }).from(experienceAnswers);
  deepEqual(days.map(({ day }) => day).toSorted(), ["2026-03-29", "2026-10-25", "2026-10-25"]);
});

Deno.test("twelve months are twelve sums, and all of them together one", async () => {
  await using at = await asking();
  const months = monthsBack("2026-12" as Month, 12);
  for (const [index, month] of months.entries()) {
    at.at(`${month}-15T12:00:00Z`);
    for (let n = 0; n <= index; n++) await at.answer(n % 3 === 0 ? "poor" : "good");
  }
  const totals = await at.totals(months[0]!, months.at(-1)!);
  deepEqual(
    months.map((month) => reckonTotals(totals.filter((each) => each.month === month)).responses),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  // Of 78 answers 30 are poor; the average of the twelve percentages would be another number.
  const { responses, negative } = reckonTotals(totals);
  deepEqual([responses, negative], [78, 30 / 78]);
  const filter = { from: months[0]!, to: months.at(-1)! };
  const pages = await Array.fromAsync(everyAnswer(at.store.readLong, at.manager, filter));
  equal(pages.flat().length, 78);
});

Deno.test("what is set aside and put back moves the month it was given in, and says so", async () => {
  await using at = await asking();
  at.at("2026-02-10T12:00:00Z");
  for (let n = 0; n < 4; n++) await at.answer("good");
  await at.answer("poor");
  at.at("2026-03-05T12:00:00Z");
  await at.answer("good");
  const february = { setting: "gp_practice", month: "2026-02" as Month } as const;
  await markSent(at.store, at.manager, february);
  const differs = async () =>
    (await findReturns(at.store.read, at.manager, {
      from: "2026-02" as Month,
      to: "2026-03" as Month,
    })).map(({ month, differs }) => `${month} ${differs}`);
  deepEqual(await differs(), ["2026-03 false", "2026-02 false"]);
  const [poor] = await at.store.read.select().from(experienceAnswers)
    .where(eq(experienceAnswers.experience, "poor"));
  await setAside(at.store, at.manager, poor!.key, "A machine");
  deepEqual(await differs(), ["2026-03 false", "2026-02 true"]);
  deepEqual(await Array.fromAsync(wrongTotals(at.store.read)), []);
  const restated = await findReturn(at.store.read, at.manager, february);
  deepEqual(
    [restated.totals.byExperience.poor, restated.sent[0]!.totals.byExperience.poor],
    [0, 1],
  );
  await takeBack(at.store, at.manager, poor!.key);
  deepEqual(await differs(), ["2026-03 false", "2026-02 false"]);
  deepEqual(await Array.fromAsync(wrongTotals(at.store.read)), []);
  await setAside(at.store, at.manager, poor!.key, "A machine");
  await markSent(at.store, at.manager, february);
  deepEqual(await differs(), ["2026-03 false", "2026-02 false"]);
  equal((await findReturn(at.store.read, at.manager, february)).sent.length, 2);
});
