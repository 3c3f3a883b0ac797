/** What is typed to write a questionnaire and to plan its rounds; its questions: question_form.ts. */
import { z } from "zod";
import { questionnaireAudiences } from "@/db/schema/survey_questionnaires.ts";
import { seenField } from "@/domain/services/question_form.ts";
import { optionalTypedDate, withDates } from "@/domain/typed_date.ts";

const line = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, `Use ${longest} characters or fewer`);
const maybe = (longest: number) =>
  z.string().trim().max(longest, `Use ${longest} characters or fewer`).default("");

export const BeginForm = z.object({
  audience: z.enum(questionnaireAudiences, { error: "Choose whom to ask" }),
});

export const HeadForm = z.object({
  seen: seenField,
  title: line("Enter a title, as people read it", 120),
  intro: maybe(2000),
});

export const SectionForm = z.object({
  seen: seenField,
  title: line("Enter what the section is about", 120),
  about: maybe(500),
});

const wholeNumber = (missing: string, least: number, most: number) =>
  z.string().trim().default("").transform((typed) => /^\d{1,4}$/.test(typed) ? Number(typed) : NaN)
    .pipe(z.number(missing).min(least, missing).max(most, missing));

export const PlanForm = withDates(
  ["firstOn"],
  z.object({
    firstOn: optionalTypedDate("First day"),
    everyMonths: wholeNumber("Enter a whole number of months from 1 to 24", 1, 24),
    openDays: wholeNumber("Enter a whole number of days from 7 to 90", 7, 90),
  }),
);
export type PlanInput = z.output<typeof PlanForm>;

/** Of a page of a section: by the keys of plain questions. What they hold is read by the section. */
export const AnswersForm = z.record(
  z.string().max(120),
  z.union([z.string().max(20_000), z.array(z.string().max(200)).max(100)]),
).refine((fields) => Object.keys(fields).length <= 300);

export const NothingForm = z.object({});
export const SeenForm = z.object({ seen: seenField });
