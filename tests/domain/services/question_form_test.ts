import { deepEqual, equal, match, throws } from "node:assert/strict";
import { faultsOf } from "@/domain/services/faults.ts";
import { QuestionForm, questionFrom, typedQuestion } from "@/domain/services/question_form.ts";
import {
  freeKey,
  movedQuestion,
  withoutQuestion,
  withQuestion,
} from "@/domain/services/question_list.ts";
import { advice } from "@/domain/services/shipped/advice.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";

const shipped = [...dermatology(true).questions, ...advice(true).questions];

for (const question of new Map(shipped.map((each) => [each.key, each])).values()) {
  Deno.test(`“${question.label}” is the same after its form was opened and saved`, () => {
    const sent = QuestionForm.parse({
      ...typedQuestion(question),
      seen: "1",
      // Boxes that are not ticked are not sent.
      mayBeUnknown: undefined,
      forPatients: undefined,
      ...(question.mayBeUnknown && { mayBeUnknown: "yes" }),
    });
    deepEqual(questionFrom(sent, question.key, question), question);
  });
}

const problem = (over: Readonly<Record<string, unknown>>) =>
  QuestionForm.safeParse({ seen: "1", label: "Which?", short: "Which", kind: "choice", ...over })
    .error?.issues.map(({ message }) => message).join() ?? "";

Deno.test("a question that could not be asked is refused with words", () => {
  match(problem({}), /Enter the answers, one on each line/);
  match(problem({ options: "Yes\nYes" }), /Two of the answers are the same/);
  match(problem({ options: "Yes", when: ["a:b", "c:d"] }), /answers of one question only/);
  match(problem({ kind: "number", most: "-1" }), /Highest number: enter a whole number/);
  match(
    problem({ kind: "text", longest: "9000" }),
    /Characters: enter a whole number from 1 to 8000/,
  );
  match(problem({ kind: "checklist", options: "Oozing" }), /points from 0 to 9/);
  match(problem({ options: "x".repeat(201) }), /200 characters or fewer/);
  equal(problem({ options: "Yes\nNo" }), "");
});

Deno.test("a question that patients are asked too is marked so, and stays marked", () => {
  const sent = QuestionForm.parse({
    seen: "1",
    label: "Do you have pets?",
    short: "Pets",
    kind: "line",
    forPatients: "yes",
  });
  const question = questionFrom(sent, "pets");
  equal(question.forPatients, true);
  equal(typedQuestion(question)["forPatients"], "yes");
});

Deno.test("a new question gets a key of its own", () => {
  const { questions } = dermatology(true);
  equal(freeKey(questions, "Itching at home"), "itching_at_home");
  equal(freeKey(questions, "Problem"), "problem_2");
  equal(freeKey(questions, "7 points"), "q_7_points");
  equal(freeKey(questions, "Exclusions"), "exclusions_2");
  // Under these stands what a patient says beside their answers.
  equal(freeKey(questions, "Consent"), "consent_2");
  equal(freeKey(questions, "Red flags"), "red_flags_2");
  equal(freeKey(questions, "Anything else"), "anything_else_2");
  equal(freeKey(questions, "???"), "answer");
});

Deno.test("questions move by one place, and stay at the ends", () => {
  const [first, second, ...rest] = dermatology(true).questions;
  const all = [first!, second!, ...rest];
  deepEqual(movedQuestion(all, second!.key, "up"), [second, first, ...rest]);
  deepEqual(movedQuestion(all, first!.key, "up"), all);
  deepEqual(movedQuestion(all, all.at(-1)!.key, "down"), all);
  deepEqual(withoutQuestion(all, first!.key), [second, ...rest]);
  deepEqual(withQuestion(all, { ...first!, label: "Other" })[0]!.label, "Other");
  throws(() => withoutQuestion(all, "nothing"), { kind: "not_found" });
});

Deno.test("faults are found that no single form sees", () => {
  const whole = dermatology(true);
  const [first] = whole.questions;
  const found = (over: Partial<typeof whole>) => faultsOf({ ...whole, ...over })[0] ?? "";
  match(found({ questions: [] }), /Ask at least one question/);
  match(found({ questions: [first!, first!] }), /Two questions are called/);
  match(found({ questions: [{ ...first!, key: "exclusions" }] }), /can be called “exclusions”/);
  match(found({ questions: [first!, { ...first!, key: "consent" }] }), /can be called “consent”/);
  match(
    found({ questions: Array.from({ length: 61 }, (_, n) => ({ ...first!, key: `q${n}` })) }),
    /60 questions or fewer/,
  );
  match(
    found({ questions: [{ ...first!, when: { key: "problem", oneOf: ["rash"] } }] }),
    /must stand before it/,
  );
  match(found({ questions: [first!] }), /known from an answer that is not asked any more/);
});
