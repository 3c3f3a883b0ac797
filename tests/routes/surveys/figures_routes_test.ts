/** Figures by month, place, kind of service and way; what was left out or restated; who sees what. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { setAside } from "@/domain/surveys/set_aside.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import type { Id } from "@/db/columns.ts";
import { organisationExists, personExists, signedInAgain } from "@/tests/factories/people.ts";
import {
  openedEarlier,
  surveyPlaceExists,
  surveyWarningExists,
  wayTo,
} from "@/tests/factories/surveys.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

/** A hub that asks at two places of two kinds, in February and in March. */
async function asking() {
  const clock = movingClock("2026-02-10T09:30:00Z");
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const organisation = await organisationExists(store, { kind: "hub", odsCode: "Y9H01" });
  const lead = await personExists(store, "hub_lead", { organisation });
  const handler = await personExists(store, "call_handler", { organisation });
  const calls = await surveyPlaceExists(store, lead, { name: "Calls", setting: "community" });
  const clinic = await surveyPlaceExists(store, lead, { name: "Clinic", setting: "outpatients" });
  let key = 0;
  const answer = async (placeId: Id<"SurveyPlace">, experience: "good" | "poor") => {
    const way = await wayTo(store, placeId);
    await sendAnswer(store, { way, key: `page ${key++}`, language: "en" }, { experience });
  };
  await answer(calls, "good");
  await answer(calls, "poor");
  await answer(clinic, "good");
  clock.forward({ days: 25 });
  await answer(calls, "good");
  await typeAnswer(store, lead, calls, { mode: "paper", experience: "dont_know" });
  const again = {
    lead: await signedInAgain(store, lead),
    handler: await signedInAgain(store, handler),
  };
  return {
    clock,
    store,
    bedside,
    organisation,
    calls,
    clinic,
    ...again,
    page: async (query: Record<string, string>, person = again.lead) =>
      await (await bedside.get(paths.surveys(query), person)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

/** The cells of the first row of that name below a caption. */
function cellsOf(page: string, caption: string, row: string): readonly string[] {
  const [, table] = page.split(new RegExp(`<caption[^>]*>${caption}</caption>`));
  const found = table!.split("</table>")[0]!.split("<tr").find((each) =>
    each.includes(`scope="row">${row}<`)
  );
  return [...found!.matchAll(/numeric">([^<]*)</g)].map(([, cell]) => cell!);
}

const months = { from: "2026-02", to: "2026-03" };

Deno.test("between two months the counts are added, by place, by kind of service and by way", async () => {
  await using at = await asking();
  const page = await at.page(months);
  match(page, /<h1>Surveys, February 2026 to March 2026<\/h1>/);
  deepEqual(cellsOf(page, "Answers by place", "Calls"), [
    "4",
    "50%",
    "25%",
    "0",
    "2",
    "0",
    "1",
    "0",
    "1",
  ]);
  deepEqual(cellsOf(page, "Answers by place", "Clinic").slice(0, 3), ["1", "100%", "0%"]);
  deepEqual(cellsOf(page, "Answers by place", "All places").slice(0, 3), ["5", "60%", "20%"]);
  deepEqual(cellsOf(page, "Answers by kind of service", "Outpatients").slice(0, 1), ["1"]);
  deepEqual(cellsOf(page, "Answers by kind of service", "Community service").slice(0, 1), ["4"]);
  deepEqual(cellsOf(page, "How they came in", "Poster or card").slice(0, 3), ["4", "75%", "25%"]);
  deepEqual(cellsOf(page, "How they came in", "On paper").slice(0, 3), ["1", "0%", "0%"]);
});

Deno.test("a place where nobody answered stands there with no percentage, which is not 0%", async () => {
  await using at = await asking();
  const page = await at.page({ month: "2026-03" });
  deepEqual(cellsOf(page, "Answers by place", "Clinic").slice(0, 3), ["0", "–", "–"]);
});

Deno.test("it can be narrowed to one kind, one place and one way", async () => {
  await using at = await asking();
  const narrowed = async (query: Record<string, string>, caption: string, row: string) =>
    cellsOf(await at.page({ ...months, ...query }), caption, row)[0];
  equal(await narrowed({ setting: "community" }, "Answers by place", "Calls"), "4");
  equal(await narrowed({ place: at.clinic }, "Answers by place", "Clinic"), "1");
  equal(await narrowed({ mode: "paper" }, "How they came in", "On paper"), "1");
  const page = await at.page({ ...months, mode: "paper" });
  doesNotMatch(page, /scope="row">Poster or card</);
  match(page, new RegExp(`answers.xlsx\\?from=2026-02&amp;to=2026-03&amp;mode=paper"`));
});

Deno.test("months the wrong way round are put right, and more than five years are not drawn", async () => {
  await using at = await asking();
  match(await at.page({ from: "2026-03", to: "2026-02" }), /February 2026 to March 2026/);
  match(await at.page({ from: "2001-01", to: "2026-03" }), /April 2021 to March 2026/);
});

Deno.test("each place has a line of its own, and its table every month", async () => {
  await using at = await asking();
  const page = await at.page({ month: "2026-03" });
  match(
    page,
    /aria-label="Calls: 50% positive and 50% negative in February 2026, 50% and 0% in March/,
  );
  deepEqual(cellsOf(page, "Calls, month by month", "February 2026").slice(0, 3), [
    "2",
    "50%",
    "50%",
  ]);
  deepEqual(cellsOf(page, "Calls, month by month", "January 2026").slice(0, 3), ["0", "–", "–"]);
  // The clinic has answers of one month: that is no line.
  doesNotMatch(page, /Clinic, month by month/);
});

Deno.test("what was left out says why, and a month that was sent before says that it is restated", async () => {
  await using at = await asking();
  const february = { setting: "community", month: "2026-02" };
  equal((await at.bedside.post(paths.surveyReturns(), february, at.lead)).status, 303);
  const [poor] = await at.store.read.select().from(experienceAnswers)
    .where(eq(experienceAnswers.experience, "poor"));
  doesNotMatch(await at.page(months), /Restated since they were sent/);
  await setAside(at.store, at.lead, poor!.key, "Sent by a machine");
  const page = await at.page(months);
  match(page, /1 answer is left out of these figures:[\s\S]*Sent by a machine/);
  match(page, /Restated since they were sent:[\s\S]*Community service, February 2026/);
  doesNotMatch(await at.page({ month: "2026-03" }), /Restated since|left out of these/);
  match(await at.page(months, at.handler), /Restated since they were sent/);
  const sent = await at.bedside.get(paths.surveyReturn("community", "2026-02"), at.lead);
  const row = (await sent.text()).split("<tr").find((each) => each.includes(">4 Poor<"))!;
  deepEqual([...row.matchAll(/numeric">([^<]*)</g)].map(([, cell]) => cell), ["1", "0"]);
});

Deno.test("the totals of a month stand under the columns of the form, to be copied or as a file", async () => {
  await using at = await asking();
  const path = paths.surveyReturn("community", "2026-02");
  const page = await (await at.bedside.get(path, at.lead)).text();
  match(page, />Mode Online<\/th><td[^>]*>2</);
  match(
    page,
    /1 Very Good\t2 Good\t[^<]*\tMode Other\n0\t1\t0\t1\t0\t0\t2\t0\t0\t0\t0\t0\t0\t2\t0</,
  );
  match(page, /Poster or card: Mode Online \(Bedside’s reading\)/);
  match(page, /Agree with your commissioner/);
  const file = await at.bedside.get(paths.surveyReturnFile("community", "2026-02"), at.lead);
  match(await file.text(), /\r\n2025_26,FEBRUARY,Y9H01,[^,]+,0,1,0,1,0,0,2,0,0,0,0,0,0,2,0\r\n$/);
});

Deno.test("every month that is over stands in the list, with what became of it", async () => {
  await using at = await asking();
  await openedEarlier(at.store, "2025-12-05T09:00:00.000Z");
  const february = { setting: "community", month: "2026-02" };
  await at.bedside.post(paths.surveyReturns(), february, at.lead);
  const list = await (await at.bedside.get(paths.surveyReturns(), at.lead)).text();
  match(list, /February 2026<\/a><span>Community service: sent by [^<]+ on 7 March 2026/);
  match(list, /December 2025<\/a><span>Outpatients: was due on 19 January 2026/);
  doesNotMatch(list, /November 2025|March 2026<\/a>/);
  equal((await at.bedside.get(paths.surveyReturn("ambulance", "2026-02"), at.lead)).status, 404);
  equal((await at.bedside.get(paths.surveyReturn("community", "2025-11"), at.lead)).status, 404);
});

Deno.test("staff read the figures; totals, warnings and what waits are their manager’s", async () => {
  await using at = await asking();
  const warning = await surveyWarningExists(at.store, at.lead, { placeId: at.calls });
  const manager = await at.page(months);
  match(manager, /Totals to send/);
  match(manager, /Nobody answered at Calls in February 2026/);
  const staff = await at.page(months, at.handler);
  doesNotMatch(staff, /Totals to send|Nobody answered at Calls/);
  equal((await at.bedside.get(paths.surveyReturns(), at.handler)).status, 403);
  equal((await at.bedside.post(paths.surveyWarningSeen(warning), {}, at.handler)).status, 403);
  const elsewhere = await personExists(at.store, "hub_lead");
  equal((await at.bedside.get(paths.surveyWarning(warning), elsewhere)).status, 404);
  equal((await at.bedside.post(paths.surveyWarningSeen(warning), {}, elsewhere)).status, 404);
  const commissioner = await personExists(at.store, "commissioner");
  equal((await at.bedside.get(paths.surveys(), commissioner)).status, 403);
});

Deno.test("a warning says how it was found, is seen to once, and then waits for nobody", async () => {
  await using at = await asking();
  const warning = await surveyWarningExists(at.store, at.lead, {
    kind: "fall",
    placeId: at.calls,
    found: {
      now: { positive: 10, responses: 20 },
      before: { positive: 90, responses: 100 },
      chance: 0.0001,
    },
  });
  const page = await (await at.bedside.get(paths.surveyWarning(warning), at.lead)).text();
  match(page, /Fewer positive answers at Calls in February 2026: 50%, after 90%/);
  match(page, /0\.1\s+months of a thousand/);
  equal((await at.bedside.post(paths.surveyWarningSeen(warning), {}, at.lead)).status, 303);
  equal((await at.bedside.post(paths.surveyWarningSeen(warning), {}, at.lead)).status, 409);
  doesNotMatch(await at.page(months), /Fewer positive answers/);
});
