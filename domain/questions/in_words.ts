/** What was answered, as it is read on the pages. */
import type { Day } from "@/db/columns.ts";
import {
  answersTo,
  type History,
  type Option,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";
import { scoreOf } from "@/domain/questions/score.ts";
import { placeInWords } from "@/domain/questions/site_answer.ts";
import { longDay } from "@/domain/time.ts";

/** The answer in words, or undefined where the question was not asked; 0 and "not known" are answers. */
export function answerInWords(question: Question, history: History): string | undefined {
  const given = answersTo(history, question.key);
  if (given.length === 0) return undefined;
  return question.kind === "checklist"
    ? checklistInWords(question, history)
    : listed(given.map((answer) => oneInWords(question, answer)));
}

function oneInWords(question: Question, answer: string): string {
  if ("options" in question) return optionLabel(question.options, answer);
  if (question.kind === "site") return placeInWords(answer);
  if (answer === unknownAnswer) return "Not known";
  if (question.kind === "number") return `${answer} ${question.unit}`.trimEnd();
  return question.kind === "date" && isDay(answer) ? longDay(answer) : answer;
}

/** "4 points: change in size, irregular shape" */
function checklistInWords(
  question: Question & { readonly kind: "checklist" },
  history: History,
): string {
  const ticked = answersTo(history, question.key);
  const lines = listed(ticked.map((value) => optionLabel(question.options, value)));
  const score = scoreOf(question, history);
  if (score === undefined) return lines;
  const points = score === 1 ? "1 point" : `${score} points`;
  return `${points}: ${uncapitalised(lines)}`;
}

const listed = ([first = "", ...others]: readonly string[]): string =>
  [first, ...others.map(uncapitalised)].join(", ");

/** "IV: burns minimally" stays as it is. */
const uncapitalised = (words: string): string =>
  words.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());

/** A question may have been of another kind when it was answered. */
const isDay = (answer: string): answer is Day => /^\d{4}-\d{2}-\d{2}$/.test(answer);

/** A value that is no longer offered is shown as it was kept. */
export function optionLabel(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ??
    (value === unknownAnswer ? "Not known" : value);
}
