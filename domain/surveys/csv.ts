/** Answers for a spreadsheet: one row an answer, the same that the figures count. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import { experienceLabels } from "@/domain/surveys/experience.ts";
import type { GivenAnswer } from "@/domain/surveys/find_answers.ts";
import { modeLabels, settingLabels } from "@/domain/surveys/modes.ts";

export const answerColumns = [
  "Date",
  "Place",
  "Kind of service",
  "Way",
  "Answer",
  "Answered as",
  "Language",
  "First question",
  "First comment",
  "Second question",
  "Second comment",
  "Left out because",
] as const;

export const answeredAsLabels = {
  self: "The person who had the care",
  relative_or_friend: "A relative or friend",
  carer: "A carer",
} as const;

export const cellsOf = (answer: GivenAnswer): readonly string[] => [
  answer.day,
  answer.placeName,
  settingLabels[answer.setting],
  modeLabels[answer.mode],
  answer.experience ? experienceLabels[answer.experience] : "",
  answer.answeredAs ? answeredAsLabels[answer.answeredAs] : "",
  answer.language,
  ...[0, 1].flatMap((at) => {
    const comment = answer.comments[at];
    return [comment?.question ?? "", comment?.words ?? ""];
  }),
  answer.setAsideBecause ?? "",
];

export const csvHead = `\uFEFF${papaparse.unparse([[...answerColumns]], csvSettings)}\r\n`;

export const csvRows = (answers: readonly GivenAnswer[]): string =>
  `${papaparse.unparse(answers.map((each) => [...cellsOf(each)]), csvSettings)}\r\n`;
