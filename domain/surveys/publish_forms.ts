/** What is asked for and typed to read comments and to publish what people said. */
import { z } from "zod";
import type { Id, Month } from "@/db/columns.ts";
import { monthPattern } from "@/domain/months.ts";
import { commentStates } from "@/domain/surveys/comments/find_comments.ts";
import type { SaidAndDoneInput } from "@/domain/surveys/published/said_and_done.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

const month = z.string().regex(monthPattern, "Choose a month").transform((each) => each as Month);

const idOrNone = <Of extends string>() =>
  z.uuid("Choose from the list").transform((each) => each as Id<Of>).optional()
    .or(z.literal("").transform(() => undefined));

export const MonthForm = z.object({ month });

export const CommentsForm = z.object({
  month: month.optional(),
  place: idOrNone<"SurveyPlace">(),
  theme: idOrNone<"SurveyTheme">(),
  state: z.enum(commentStates).optional().or(z.literal("").transform(() => undefined)),
});
export type CommentsAsked = z.output<typeof CommentsForm>;

const several = (value: unknown) =>
  value === undefined ? [] : [value].flat().filter((each) => each !== "");

export const CommentThemesForm = z.object({
  themes: z.preprocess(
    several,
    z.array(z.uuid("Choose from the list").transform((each) => each as Id<"SurveyTheme">)),
  ),
});

/** Which comment of the answer. */
const at = z.coerce.number().int().min(0).max(9);
const longestReply = 1000;

export const RedactionForm = z.object({
  at,
  words: z.string().max(2000, "Use 2,000 characters or fewer")
    .transform((typed) => typed.split("\n").map((line) => line.trim()).filter(Boolean))
    .refine((lines) => lines.length > 0, "Type the words to take out"),
});

export const FitForm = z.object({
  at,
  reply: z.string().trim().max(longestReply, "Use 1,000 characters or fewer").default(""),
});

export const FitEndForm = z.object({ at });

export const ThemeForm = z.object({
  name: z.string().trim().min(1, "Type the name of the theme")
    .max(60, "Use 60 characters or fewer"),
});

export const SaidAndDoneForm = withDates(
  ["doneOn"],
  z.object({
    month,
    place: idOrNone<"SurveyPlace">(),
    /** `ANSWER:COMMENT`, or "" for words of our own. */
    quote: z.string().regex(/^(\d{1,16}:\d)?$/, "Choose from the list").default(""),
    said: z.string().trim().max(longestReply, "Use 1,000 characters or fewer").default(""),
    did: z.string().trim().min(1, "Say what you did")
      .max(longestReply, "Use 1,000 characters or fewer"),
    doneOn: typedDate("Day it was done", "Enter the day it was done"),
  }).superRefine(({ quote, said }, context) => {
    const message = quote === ""
      ? said === "" && "Say what people said, or choose a comment"
      : said !== "" && "Choose a comment or use your own words, not both";
    if (message) context.addIssue({ code: "custom", path: ["said"], message });
  }).transform(({ place, quote, said, ...rest }): SaidAndDoneInput => {
    const [answerKey, at] = quote.split(":").map(Number);
    return {
      ...rest,
      placeId: place ?? null,
      said: quote === "" ? said : { answerKey: answerKey!, at: at! },
    };
  }),
);
