/** A questionnaire is written: parts move, and nothing can be left in a state that would not work. */
import { deepEqual, equal, match } from "node:assert/strict";
import { faultsOf, lackingOf, questionsOf } from "@/domain/questionnaires/definition.ts";
import {
  freeFormKey,
  hangingOn,
  movedFormQuestion,
  movedSection,
  requireFormQuestion,
  withFormQuestion,
  withoutFormQuestion,
  withSection,
} from "@/domain/questionnaires/editing.ts";
import { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { type FormQuestion, type FormQuestionKind } from "@/domain/questionnaires/question.ts";
import {
  FormQuestionForm,
  formQuestionFrom,
  typedFormQuestion,
} from "@/domain/questionnaires/question_form.ts";
import { shippedQuestionnaires } from "@/domain/questionnaires/shipped/shipped.ts";

const { homes, practices } = shippedQuestionnaires;
const order = (definition: QuestionnaireDefinition) =>
  definition.sections.map(({ questions }) => questions.map(({ key }) => key).join(" "));

Deno.test("what ships can be kept, released and read again as it is", () => {
  for (const shipped of Object.values(shippedQuestionnaires)) {
    deepEqual([...faultsOf(shipped), ...lackingOf(shipped)], []);
    deepEqual(QuestionnaireDefinition.parse(shipped), shipped);
  }
});

Deno.test("a question moves within its section, and over the edge into the next one", () => {
  const down = (definition: QuestionnaireDefinition, key: string) =>
    movedFormQuestion(definition, key, "down");
  equal(order(down(practices, "ease"))[0], "minutes ease hindered");
  const over = order(down(practices, "hindered"));
  deepEqual(over.slice(0, 2), ["ease minutes", "hindered waited useful statements"]);
  deepEqual(
    order(movedFormQuestion(down(practices, "hindered"), "hindered", "up")),
    order(practices),
  );
  deepEqual(order(movedFormQuestion(practices, "ease", "up")), order(practices));
  deepEqual(order(down(practices, "change")), order(practices));
});

Deno.test("a section moves with its questions; a new one asks nothing yet, and says so", () => {
  equal(order(movedSection(practices, "sending", "down"))[1], "ease minutes hindered");
  const more = withSection(practices, { key: "more", title: "More" });
  deepEqual(lackingOf(more), [
    "The section “More” asks nothing. Add a question to it, or take it out",
  ]);
});

Deno.test("a question does not go before the one it hangs on, and that one does not go away", () => {
  const [fault] = faultsOf(movedFormQuestion(movedFormQuestion(homes, "ease", "up"), "ease", "up"));
  match(fault ?? "", /must stand before it/);
  match(faultsOf(withoutFormQuestion(homes, "called"))[0] ?? "", /must stand before it/);
  deepEqual(
    hangingOn(homes, [requireFormQuestion(homes, "called")]).map(({ key }) => key),
    ["ease", "waited", "why_not"],
  );
});

Deno.test("a question that is put in another section stands last there", () => {
  const moved = withFormQuestion(practices, requireFormQuestion(practices, "ease"), "own_words");
  equal(order(moved).at(-1), "works change ease");
  equal(questionsOf(moved).length, questionsOf(practices).length);
});

Deno.test("keys are free: of words, of sections and of rows of a matrix", () => {
  equal(freeFormKey(practices, "Ease"), "ease_2");
  equal(freeFormKey(practices, "2 of 3?"), "q_2_of_3");
  equal(freeFormKey(practices, "متى"), "answer");
});

const kinds = questionsOf(homes).concat(questionsOf(practices)).reduce(
  (all, each) => all.set(each.kind, each),
  new Map<FormQuestionKind, FormQuestion>(),
);
for (const [kind, question] of kinds) {
  Deno.test(`a question of the kind ${kind} goes through its form and comes out as it was`, () => {
    const typed = { ...typedFormQuestion(question, "calling"), seen: "x" };
    const sent = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ""));
    deepEqual(formQuestionFrom(FormQuestionForm.parse(sent), question.key, question), question);
  });
}

const wrong: readonly (readonly [string, Record<string, string>, string])[] = [
  ["no answers", { kind: "choice" }, "options"],
  ["one answer", { kind: "several", options: "Yes" }, "options"],
  ["the same twice", { kind: "choice", options: "Yes\nyes" }, "options"],
  ["no statements", { kind: "matrix", options: "A\nB" }, "rows"],
  ["a scale of nothing", { kind: "scale", highest: "Good" }, "lowest"],
  ["a scale of 11", { kind: "scale", lowest: "Bad", highest: "Good", points: "11" }, "points"],
  ["bounds that cross", { kind: "number", least: "9", most: "2" }, "most"],
  ["no kind", {}, "kind"],
  ["no words", { kind: "text", label: "" }, "label"],
];
for (const [what, fields, at] of wrong) {
  Deno.test(`a question with ${what} is refused beside its field`, () => {
    const { error } = FormQuestionForm.safeParse({
      seen: "x",
      section: "one",
      label: "Why?",
      ...fields,
    });
    equal(error?.issues.some(({ path }) => path[0] === at), true, JSON.stringify(error?.issues));
  });
}
