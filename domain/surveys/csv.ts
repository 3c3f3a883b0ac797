/** Answers for a spreadsheet: one row an answer, the same that the figures count. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import { experienceLabels } from "@/domain/surveys/experience.ts";
import type { GivenAnswer } from "@/domain/surveys/find_answers.ts";
import { modeLabels } from "@/domain/surveys/modes.ts";

const columns = [
  "Date",
  "Place",
  "Way",
  "Answer",
  "Answered as",
  "Language",
  "First question",
  "First comment",
  "Second question",
  "Second comment",
  "Left out because",
];

export const answeredAsLabels = {
  self: "The person who had the care",
  relative_or_friend: "A relative or friend",
  carer: "A carer",
} as const;

export function csvOf(answers: readonly GivenAnswer[]): string {
  const rows = answers.map((answer) => [
    answer.day,
    answer.placeName,
    modeLabels[answer.mode],
    answer.experience ? experienceLabels[answer.experience] : "",
    answer.answeredAs ? answeredAsLabels[answer.answeredAs] : "",
    answer.language,
    ...[0, 1].flatMap((at) => {
      const comment = answer.comments[at];
      return [comment?.question ?? "", comment?.words ?? ""];
    }),
    answer.setAsideBecause ?? "",
  ]);
  return `\uFEFF${papaparse.unparse([columns, ...rows], csvSettings)}\r\n`;
}
