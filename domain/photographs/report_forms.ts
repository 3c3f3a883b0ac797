/** Why somebody has a photograph shut away, and what is decided then. */
import { z } from "zod";

export const reportReasons = {
  wrong_patient: "It is not of this patient",
  should_not_be_here: "It is intimate, or of a child, and should not be here",
  not_agreed: "The patient did not agree to it",
  not_clinical: "It has nothing to do with the referral",
  other: "Something else",
} as const;

const keys = Object.keys(reportReasons) as (keyof typeof reportReasons)[];

export const ReportForm = z.object({
  reason: z.enum(keys, "Say what is wrong with the photograph"),
  words: z.string().trim().max(500, "Details must be 500 characters or fewer").default(""),
}).refine(({ reason, words }) => reason !== "other" || words !== "", {
  path: ["words"],
  message: "Say what is wrong in your own words",
});
export type ReportInput = z.output<typeof ReportForm>;

export const reportInWords = ({ reason, words }: ReportInput): string =>
  words === "" ? reportReasons[reason] : `${reportReasons[reason]}: ${words}`;

export const decisions = {
  release: "Show it again, to everyone who could see it before",
  keep: "Keep it shut away for good",
} as const;

export const DecisionForm = z.object({
  decision: z.enum(["release", "keep"], "Choose what happens with the photograph"),
  because: z.string("Say why").trim()
    .min(1, "Say why")
    .max(500, "The reason must be 500 characters or fewer"),
});
