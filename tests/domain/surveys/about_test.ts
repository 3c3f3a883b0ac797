/** What people say of themselves is counted, and stands beside no answer. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { getTableColumns } from "drizzle-orm";
import type { Month } from "@/db/columns.ts";
import { surveyAboutTotals } from "@/db/schema/survey_about.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { aboutValue } from "@/domain/surveys/about.ts";
import { saveAnswer, sendAnswer } from "@/domain/surveys/answer.ts";
import { askAbout, stopAskingAbout } from "@/domain/surveys/ask_about.ts";
import { findAbout } from "@/domain/surveys/find_about.ts";
import { AboutForm } from "@/domain/surveys/forms.ts";
import { nationalAbout } from "@/domain/surveys/national_about.ts";
import { takeKioskAnswer } from "@/domain/surveys/take_kiosk_answer.ts";
import { aboutQuestionExists, kioskExists } from "@/tests/factories/kiosks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";

const march = "2026-03" as Month;

async function asked(store: Store) {
  const manager = await personExists(store, "practice_manager");
  const placeId = await surveyPlaceExists(store, manager);
  const question = await aboutQuestionExists(store, manager, placeId);
  const way = await wayTo(store, placeId);
  const page = (key: string = newToken()) => ({ way, key, language: "en" as const });
  return { manager, placeId, question, page };
}
const totals = (store: Store) => store.read.select().from(surveyAboutTotals);

Deno.test("it is counted once with its answer, and no row of an answer has it", async () => {
  await using store = await testStore();
  const { question, page } = await asked(store);
  const over65 = aboutValue(question.id, 1);
  const open = page();
  await saveAnswer(store, open, { experience: "good" });
  deepEqual(await totals(store), [], "it is not kept while it is being filled in");
  await sendAnswer(store, open, { experience: "good", about1: over65 });
  await sendAnswer(store, open, { experience: "good", about1: over65 });
  deepEqual(
    (await totals(store)).map(({ option, experience, answers }) => [option, experience, answers]),
    [[1, "good", 1]],
  );
  ok(!JSON.stringify(await store.read.select().from(experienceAnswers)).includes(question.id));
  deepEqual(Object.keys(getTableColumns(surveyAboutTotals)), [
    "id",
    "questionId",
    "month",
    "option",
    "experience",
    "answers",
  ]);
});

Deno.test("a tablet's answer counts once too, and what is no option of ours counts nothing", async () => {
  await using store = await testStore();
  const { manager, placeId, question, page } = await asked(store);
  const kiosk = await kioskExists(store, manager, placeId);
  const kept = { key: newToken(), language: "en" as const };
  const input = { experience: "good", about2: aboutValue(question.id, 0) } as const;
  await takeKioskAnswer(store, kiosk, kept, input);
  await takeKioskAnswer(store, kiosk, kept, input);
  await sendAnswer(store, page(), { experience: "good", about1: aboutValue(question.id, 7) });
  await sendAnswer(store, page(), { experience: "good", about1: "nonsense" });
  equal((await totals(store)).reduce((sum, { answers }) => sum + answers, 0), 1);
});

Deno.test("fewer than five are not shown, nor what they could be reckoned from", async () => {
  await using store = await testStore();
  const { manager, placeId, page } = await asked(store);
  const three = await aboutQuestionExists(store, manager, placeId, {
    question: "Which floor?",
    options: ["Ground", "First", "Second", "Attic"],
  });
  const given = [6, 7, 2, 0];
  for (const [option, count] of given.entries()) {
    for (let i = 0; i < count; i++) {
      const about1 = aboutValue(three.id, option);
      await sendAnswer(store, page(), { experience: i === 0 ? "poor" : "good", about1 });
    }
  }
  const [shown] = await findAbout(store.read, manager, march);
  deepEqual(shown!.options.map(({ reckoned }) => reckoned?.responses), [
    undefined,
    7,
    undefined,
    0,
  ]);
  const stranger = await personExists(store, "practice_manager");
  deepEqual(await findAbout(store.read, stranger, march), []);
});

Deno.test("at most four are asked, and one that has ended counts no more", async () => {
  await using store = await testStore();
  const { manager, placeId, question, page } = await asked(store);
  for (const name of ["two", "three", "four"]) {
    await aboutQuestionExists(store, manager, placeId, { question: name });
  }
  await rejects(aboutQuestionExists(store, manager, placeId), /at most 4/);
  await stopAskingAbout(store, manager, question.id);
  await askAbout(store, manager, placeId, nationalAbout.ethnic_group as never);
  await sendAnswer(store, page(), { experience: "good", about1: aboutValue(question.id, 1) });
  deepEqual(await totals(store), []);
  await rejects(stopAskingAbout(store, manager, question.id), /no such question/);
});

Deno.test("what ships can be asked as it is, and options are typed a line each", () => {
  for (const { question, options } of Object.values(nationalAbout)) {
    const parsed = AboutForm.parse({ question, options: options.join("\r\n") });
    deepEqual(parsed, { question, options: [...options] });
  }
  equal(AboutForm.safeParse({ question: "Sex", options: "One\n\n" }).success, false);
  equal(AboutForm.safeParse({ question: "Sex", options: "One\nOne" }).success, false);
});
