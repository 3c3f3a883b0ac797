/** An answer is kept as it is given, counted once, and is nobody's. */
import { deepEqual, equal, notDeepEqual, ok, rejects } from "node:assert/strict";
import { getTableColumns } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { type Experience, experienceAnswers, experienceTotals } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { saveAnswer, sendAnswer } from "@/domain/surveys/answer.ts";
import { findOpenWay } from "@/domain/surveys/find_places.ts";
import { forgetOpenAnswers } from "@/domain/surveys/forget_open.ts";
import { endPlace, replaceWay } from "@/domain/surveys/keep_place.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import {
  betterQuestion,
  surveyPlaceExists,
  wayTo,
  whyQuestion,
} from "@/tests/factories/surveys.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function asked(store: Store) {
  const organisation = await organisationExists(store);
  const practiceManager = await personExists(store, "practice_manager", { organisation });
  const placeId = await surveyPlaceExists(store, practiceManager);
  return { placeId, practiceManager, way: await wayTo(store, placeId) };
}

const pageOf = (way: Awaited<ReturnType<typeof wayTo>>, key: string) => ({
  way,
  key,
  language: "en" as const,
});
const answersIn = (store: Store) => store.read.select().from(experienceAnswers);
const counted = async (store: Store) =>
  Object.fromEntries(
    (await store.read.select().from(experienceTotals)).filter(({ answers }) => answers !== 0)
      .map(({ experience, answers }) => [experience, answers]),
  );
const wrong = async (store: Store) => await Array.fromAsync(wrongTotals(store.read));

Deno.test("what is filled in is saved field by field, and is one answer in the end", async () => {
  await using store = await testStore();
  const { way } = await asked(store);
  const page = pageOf(way, "made up by the page");
  await saveAnswer(store, page, { comment: "The nurse" });
  deepEqual(await counted(store), {});
  await saveAnswer(store, page, { experience: "poor" });
  await saveAnswer(store, page, { comment: "The nurse was kind" });
  deepEqual(await counted(store), { poor: 1 });
  await sendAnswer(store, page, {
    experience: "very_good",
    answeredAs: "self",
    comment: "The nurse was kind",
    secondComment: "",
  });
  deepEqual(await counted(store), { very_good: 1 });
  const [answer, ...others] = await answersIn(store);
  deepEqual(others, []);
  deepEqual(answer!.comments, [{ question: whyQuestion, words: "The nurse was kind" }]);
  equal(answer!.day, "2026-03-02");
  deepEqual(await wrong(store), []);
});

Deno.test("sent twice it is one answer, and nothing that comes after it changes it", async () => {
  await using store = await testStore();
  const { way } = await asked(store);
  const page = pageOf(way, "key");
  await Promise.all([
    sendAnswer(store, page, { experience: "good" }),
    sendAnswer(store, page, { experience: "good" }),
  ]);
  await saveAnswer(store, page, { experience: "very_poor", comment: "from an old page" });
  deepEqual(await counted(store), { good: 1 });
  equal((await answersIn(store))[0]!.comments.length, 0);
});

Deno.test("two pages are two answers: nobody is kept from answering again", async () => {
  await using store = await testStore();
  const { way } = await asked(store);
  await sendAnswer(store, pageOf(way, "one"), { experience: "good" });
  await sendAnswer(store, pageOf(way, "two"), { experience: "good" });
  deepEqual(await counted(store), { good: 2 });
});

Deno.test("at night what was left counts as it stands, what was never chosen goes, and no key is kept", async () => {
  const clock = movingClock("2026-03-31T22:30:00Z");
  await using store = await testStore(clock.now);
  const { way } = await asked(store);
  await saveAnswer(store, pageOf(way, "left"), { experience: "neither" });
  await saveAnswer(store, pageOf(way, "never chosen"), { comment: "only words" });
  await forgetOpenAnswers(store, 10);
  equal((await answersIn(store)).length, 2, "somebody may be at it still");
  clock.forward({ hours: 3 });
  await forgetOpenAnswers(store, 10);
  const [answer, ...others] = await answersIn(store);
  deepEqual(others, []);
  deepEqual([answer!.experience, answer!.openHash, answer!.sent], ["neither", null, true]);
  // It was the 31st here when it was given, though a day begins an hour earlier in UTC.
  deepEqual((await store.read.select().from(experienceTotals)).map(({ month }) => month), [
    "2026-03",
  ]);
  deepEqual(await wrong(store), []);
});

Deno.test("the last minutes of a month in summer are the month's, wherever the machine's clock stands", async () => {
  await using store = await testStore(new Date("2026-05-31T22:59:00Z"));
  const { way } = await asked(store);
  await sendAnswer(store, pageOf(way, "last"), { experience: "good" });
  equal((await answersIn(store))[0]!.day, "2026-05-31");
});

Deno.test("no row says who, by which invitation, from where or when, and their order says nothing", async () => {
  await using store = await testStore();
  const { way } = await asked(store);
  deepEqual(Object.keys(getTableColumns(experienceAnswers)).sort(), [
    "answeredAs",
    "comments",
    "day",
    "experience",
    "key",
    "language",
    "mode",
    "openHash",
    "placeId",
    "sent",
  ]);
  const order: Experience[] = Array.from(
    { length: 40 },
    (_, i) => i % 2 === 0 ? "very_good" : "very_poor",
  );
  for (const [i, experience] of order.entries()) {
    await sendAnswer(store, pageOf(way, `page ${i}`), { experience });
  }
  // As SQLite has them on the disk, which is all that could be laid beside a list of who was asked.
  const rows = await store.read.select({ experience: experienceAnswers.experience })
    .from(experienceAnswers);
  notDeepEqual(rows.map(({ experience }) => experience), order);
  const entries = await store.read.select().from(auditEntries);
  const told = entries.filter(({ action }) => action === "survey.answered");
  equal(told.length, 40);
  for (const { subject, actorId, requestId, address, detail } of told) {
    equal(subject, `place:${way.place.id}`);
    deepEqual([actorId, requestId, address], [null, null, null]);
    deepEqual(detail, {});
  }
});

Deno.test("an address that was replaced, and one of a place that ended, lead nowhere", async () => {
  await using store = await testStore();
  const { practiceManager, placeId, way } = await asked(store);
  await replaceWay(store, practiceManager, placeId, "poster");
  equal(await findOpenWay(store.read, way.token), undefined);
  const again = await wayTo(store, placeId);
  ok(again.token !== way.token);
  await endPlace(store, practiceManager, placeId);
  equal(await findOpenWay(store.read, again.token), undefined);
});

Deno.test("what staff type in is marked as paper or telephone, and stops where the place ended", async () => {
  await using store = await testStore();
  const { practiceManager, placeId } = await asked(store);
  await typeAnswer(store, practiceManager, placeId, {
    mode: "paper",
    experience: "dont_know",
    comment: "",
    secondComment: "Longer hours",
  });
  const [answer] = await answersIn(store);
  equal(answer!.mode, "paper");
  deepEqual(answer!.comments, [{ question: betterQuestion, words: "Longer hours" }]);
  await endPlace(store, practiceManager, placeId);
  await rejects(
    typeAnswer(store, practiceManager, placeId, { mode: "telephone", experience: "good" }),
    /not asked at this place any more/,
  );
});
