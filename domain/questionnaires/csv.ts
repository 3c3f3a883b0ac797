/** What was answered for a spreadsheet: one row an answer, the same that the figures count. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import type { Response, Round } from "@/domain/questionnaires/find_rounds.ts";
import { plainOfAll } from "@/domain/questionnaires/question.ts";

/** Answers of nobody have no day either: few come on one, and a day is no answer. */
export function responsesCsv(
  { definition, anonymous }: Pick<Round, "definition" | "anonymous">,
  responses: readonly Response[],
): string {
  const questions = plainOfAll(questionsOf(definition));
  const columns = [
    ...(anonymous ? [] : ["Organisation", "Date"]),
    ...questions.map(({ short }) => short),
  ];
  const rows = responses.map(({ organisationName, day, answers }) => [
    ...(anonymous ? [] : [organisationName ?? "", day]),
    ...questions.map((question) =>
      question.kind === "number"
        ? String(answers[question.key] ?? "")
        : answerInWords(question, answers) ?? ""
    ),
  ]);
  return `\uFEFF${papaparse.unparse([columns, ...rows], csvSettings)}\r\n`;
}
