/** What is typed to set up a place where people are asked, and what they answer. */
import { z } from "zod";
import type { Id, Month } from "@/db/columns.ts";
import { languages } from "@/db/schema/links.ts";
import { answeredAs, experiences, surveySettings } from "@/db/schema/surveys.ts";
import { monthPattern } from "@/domain/months.ts";
import { typedModes } from "@/domain/surveys/modes.ts";
import { dayNamed } from "@/domain/time.ts";

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

/**
 * What people write, whatever their keyboard: in any script and direction, with its emoji. A line break
 * is one character, as it was counted; what no page can show is left out.
 */
const readable = (typed: string): string =>
  typed.toWellFormed().replaceAll("\r\n", "\n")
    .replaceAll(/\p{Cc}/gu, (each) => each === "\n" || each === "\t" ? each : "");

const comment = z.string().transform(readable)
  .pipe(z.string().trim().max(longestComment, "survey.comment_too_long")).default("");

/** All of it may be missing while it is still being filled in. */
export const AnswerForm = z.object({
  experience: z.enum(experiences).optional(),
  answeredAs: z.enum(answeredAs).optional(),
  comment: comment.optional(),
  secondComment: comment.optional(),
});
export type AnswerInput = z.output<typeof AnswerForm>;

/** A question and one of its options, as domain/surveys/about.ts names them. */
const about = z.string().max(60).optional();

export const SentAnswerForm = AnswerForm.extend({
  experience: z.enum(experiences, { error: "survey.experience_missing" }),
  about1: about,
  about2: about,
  about3: about,
  about4: about,
});
export type SentAnswerInput = z.output<typeof SentAnswerForm>;

/** From a tablet on a stand: what cannot be read of it is no reason to lose an answer. */
export const KioskAnswerForm = SentAnswerForm.extend({
  language: z.enum(languages).catch("en"),
  day: z.string().optional().transform(dayNamed),
});

export const KioskSeenForm = z.object({ unsent: z.coerce.number().int().min(0).max(1_000_000) });

const lines = z.string().transform((typed) =>
  typed.split("\n").map((each) => each.trim()).filter(Boolean)
);

/** A question about oneself, and its options, one a line. */
export const AboutForm = z.object({
  question: line("Type the question", 200),
  options: lines.pipe(
    z.array(z.string().max(100, "Use 100 characters or fewer in a line"))
      .min(2, "Type at least two answers to choose from, each on a line of its own")
      .max(30, "Use 30 lines or fewer")
      .refine((options) => new Set(options).size === options.length, "Type each answer once"),
  ),
});
export type AboutInput = z.output<typeof AboutForm>;

export const KioskForm = z.object({ name: line("Type where the tablet stands", 100) });

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
