/** What may be done with a comment, when, and by whom. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Id, Month } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Refusal } from "@/domain/errors.ts";
import { saveAnswer, sendAnswer } from "@/domain/surveys/answer.ts";
import { findComment, findComments } from "@/domain/surveys/comments/find_comments.ts";
import { markFit } from "@/domain/surveys/comments/fit.ts";
import { redactComment } from "@/domain/surveys/comments/redact.ts";
import { tagComment } from "@/domain/surveys/comments/tag.ts";
import { beginThemes, endTheme, findThemes } from "@/domain/surveys/comments/themes.ts";
import { publicWords } from "@/domain/surveys/published/find_published.ts";
import { publicNameOf } from "@/domain/surveys/published/public_name.ts";
import { setAside } from "@/domain/surveys/set_aside.ts";
import { personExists } from "@/tests/factories/people.ts";
import { answersGiven, surveyPlaceExists, wayTo, whyQuestion } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";

const february = "2026-02" as Month;
const refused = (kind: Refusal["kind"]) => (error: Refusal) => error.kind === kind;

async function setUp() {
  const store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const placeId = await surveyPlaceExists(store, manager);
  const [answer] = await answersGiven(store, manager, placeId, ["good"], {
    comments: [{ question: whyQuestion, words: "Ann was kind" }],
  });
  await beginThemes(store, manager);
  return {
    store,
    manager,
    placeId,
    key: answer!.key!,
    themes: await findThemes(store.read, manager),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("while somebody may still be writing, nothing is taken out that their page would send again", async () => {
  await using at = await setUp();
  const { store, manager } = at;
  const page = { way: await wayTo(store, at.placeId), key: "page", language: "en" as const };
  await saveAnswer(store, page, { experience: "good", comment: "Ann came late" });
  const rows = await store.read.select().from(experienceAnswers);
  const { key } = rows.find(({ sent }) => !sent)!;
  const redaction = { at: 0, words: ["Ann"] };
  await rejects(redactComment(store, manager, key, redaction), refused("conflict"));
  await rejects(markFit(store, manager, key, { at: 0, reply: "" }), refused("conflict"));
  await sendAnswer(store, page, { experience: "good", comment: "Ann came late" });
  await redactComment(store, manager, key, redaction);
  await sendAnswer(store, page, { experience: "good", comment: "Ann came late" });
  equal((await findComment(store.read, manager, key)).comments[0]!.words, "█████ came late");
});

Deno.test("a comment has the themes that were chosen last; one that has ended stays, and is not offered", async () => {
  await using at = await setUp();
  const { store, manager, key, themes } = at;
  const [first, second, third] = themes.map(({ id }) => id);
  const now = async () =>
    (await findComment(store.read, manager, key)).themes.map(({ id }) => id).sort();
  await tagComment(store, manager, key, [first!, second!]);
  await tagComment(store, manager, key, [second!, third!]);
  deepEqual(await now(), [second!, third!].sort());
  await endTheme(store, manager, second!);
  await rejects(tagComment(store, manager, key, [second!]), refused("conflict"));
  await tagComment(store, manager, key, []);
  deepEqual(await now(), [second]);
  const of = (themeId: Id<"SurveyTheme">) =>
    findComments(store.read, manager, { month: february, themeId });
  deepEqual([(await of(second!)).length, (await of(first!)).length], [1, 0]);
});

Deno.test("what is left out of the figures is not published, and is taken back with them", async () => {
  await using at = await setUp();
  const { store, manager, key } = at;
  const shown = async () =>
    (await publicWords(store.read, manager.organisationId, february)).comments.length;
  await markFit(store, manager, key, { at: 0, reply: "" });
  equal(await shown(), 1);
  await setAside(store, manager, key, "Sent by a machine");
  equal(await shown(), 0);
  await rejects(markFit(store, manager, key, { at: 0, reply: "" }), refused("conflict"));
});

Deno.test("a comment of another organisation is not there, and a theme of another is none", async () => {
  await using at = await setUp();
  const { store, key, themes } = at;
  const stranger = await personExists(store, "practice_manager");
  await rejects(tagComment(store, stranger, key, []), refused("not_found"));
  await rejects(
    redactComment(store, stranger, key, { at: 0, words: ["Ann"] }),
    refused("not_found"),
  );
  await rejects(markFit(store, stranger, key, { at: 0, reply: "" }), refused("not_found"));
  await rejects(endTheme(store, stranger, themes[0]!.id), refused("not_found"));
  deepEqual(await findComments(store.read, stranger, { month: february }), []);
});

const names: readonly (readonly [organisation: string, name: string])[] = [
  ["Skin Advice Service", "skin-advice-service"],
  ["St Mary’s & Oakfield (Łódź)", "st-marys-oakfield-lodz"],
  ["  ", "organisation"],
  ["../../admin", "admin"],
  ["a".repeat(80), "a".repeat(60)],
];
for (const [organisation, name] of names) {
  Deno.test(`the address of “${organisation.slice(0, 30)}” ends in ${name.slice(0, 30)}`, () => {
    equal(publicNameOf(organisation), name);
  });
}
