/** What is typed to set up a place where people are asked, and what they answer. */
import { z } from "zod";
import type { Id, Month } from "@/db/columns.ts";
import { answeredAs, experiences, surveySettings } from "@/db/schema/surveys.ts";
import { monthPattern } from "@/domain/months.ts";
import { typedModes } from "@/domain/surveys/modes.ts";

export const longestComment = 5000;

const line = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Use ${longest} characters or fewer`);

export const PlaceForm = z.object({
  name: line("Type the name of the place", 100),
  setting: z.enum(surveySettings, { error: "Choose what kind of service this is" }),
  leadIn: line("Type what comes before the question", 200),
  question: line("Type a question that people answer in their own words", 200),
  secondQuestion: z.string().trim().max(200, "Use 200 characters or fewer").default(""),
});
export type PlaceInput = z.output<typeof PlaceForm>;

const comment = z.string().trim().max(longestComment, "survey.comment_too_long").default("");

/** All of it may be missing while it is still being filled in. */
export const AnswerForm = z.object({
  experience: z.enum(experiences).optional(),
  answeredAs: z.enum(answeredAs).optional(),
  comment: comment.optional(),
  secondComment: comment.optional(),
});
export type AnswerInput = z.output<typeof AnswerForm>;

export const SentAnswerForm = AnswerForm.extend({
  experience: z.enum(experiences, { error: "survey.experience_missing" }),
});
export type SentAnswerInput = z.output<typeof SentAnswerForm>;

export const TypedAnswerForm = SentAnswerForm.extend({
  experience: z.enum(experiences, { error: "Choose what is ticked on the form" }),
  mode: z.enum(typedModes, { error: "Choose how the answer came in" }),
});
export type TypedAnswerInput = z.output<typeof TypedAnswerForm>;

const month = z.string().regex(monthPattern).transform((each) => each as Month);

export const ResultsForm = z.object({
  month: month.optional(),
  place: z.uuid().transform((each) => each as Id<"SurveyPlace">).optional()
    .or(z.literal("").transform(() => undefined)),
});

export const ReturnForm = z.object({ month, setting: z.enum(surveySettings) });

export const ContactForm = z.object({
  name: z.string().trim().max(100, "survey.comment_too_long").default(""),
  contact: z.string().trim().min(1, "survey.contact_missing").max(200, "survey.contact_missing"),
  about: z.string().trim().max(2000, "survey.comment_too_long").default(""),
});
export type ContactInput = z.output<typeof ContactForm>;

export const SetAsideForm = z.object({
  reason: line("Say why this answer is left out of the figures", 300),
});
