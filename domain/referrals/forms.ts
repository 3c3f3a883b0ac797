/** What people may send about a referral, with limits and the words for when it does not fit. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { consentCapacities, consentForms } from "@/db/schema/patients.ts";
import { priorities, requestKinds } from "@/db/schema/referrals.ts";
import { figure } from "@/domain/figures.ts";
import { type History, type Question, questions } from "@/domain/referrals/questions.ts";

const words = (longest: number, name: string) =>
  z.string().trim().max(
    longest,
    `${name} must be ${figure(longest)} characters or fewer`,
  );
const needed = (longest: number, name: string, missing: string) =>
  words(longest, name).min(1, missing);

const idOf = <Of extends string>(missing: string) =>
  z.uuid(missing).transform((id) => id as Id<Of>);

export const BeginForm = z.object({
  patient: idOf<"Patient">("Choose the patient first"),
  service: idOf<"Service">("Choose a service"),
  priority: z.enum(priorities, "Choose how soon an answer is needed"),
});
export type BeginInput = z.output<typeof BeginForm>;

export const PriorityForm = BeginForm.pick({ priority: true });

function answerTo(question: Question) {
  switch (question.kind) {
    case "choice":
    case "list":
      return z.enum(["", ...question.options.map(({ value }) => value)], "Choose from the list");
    case "several": {
      const one = z.enum(
        ["", ...question.options.map(({ value }) => value)],
        "Choose from the list",
      );
      return z.union([one.transform((value) => [value]), z.array(one)], "Choose from the list")
        .transform((values) => values.filter((value) => value !== ""));
    }
    case "number":
      return z.string().trim().regex(/^(\d{1,3}([.,]\d)?)?$/, `${question.short} must be a number`)
        .transform((text) => text.replace(",", "."));
    default:
      return words(question.longest, question.short);
  }
}

/** What the page showed when it opened, so that a colleague's words are not overwritten unseen. */
const seen = z.string().max(40_000).transform((text, ctx): History => {
  try {
    return z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(JSON.parse(text));
  } catch {
    ctx.addIssue("Open this page again: part of it did not arrive");
    return z.NEVER;
  }
});

/** A field that saves itself sends one; the page sends all, with what it showed before. */
export const HistoryForm = z.object({
  ...Object.fromEntries(questions.map((each) => [each.key, answerTo(each).optional()])),
  seen: seen.optional(),
  /** Which button was pressed. */
  then: z.literal("leave").optional(),
});

export const SendForm = z.object({ version: z.coerce.number().int().positive() });

/** Spoken consent is enough for care (Devon teledermatology guidance). */
export const ConsentForm = z.object({
  decision: z.enum(["given", "refused"], "Say whether the patient agreed"),
  form: z.enum(consentForms, "Say how the patient answered"),
  capacity: z.enum(consentCapacities, "Say who decided"),
  decidedBy: words(200, "Name").default("").transform((name) => name === "" ? null : name),
}).refine(({ capacity, decidedBy }) => capacity === "own_decision" || decidedBy !== null, {
  path: ["decidedBy"],
  message: "Enter the name of the person who decided",
});
export type ConsentInput = z.output<typeof ConsentForm>;

export const WithdrawForm = z.object({
  because: needed(1000, "Reason", "Say why you withdraw the referral"),
});

export const ReopenForm = z.object({
  because: needed(1000, "Reason", "Say why you open the referral again"),
});

export const AskForm = z.object({
  kind: z.enum(requestKinds, "Choose what you ask for"),
  words: needed(2000, "Question", "Say what the practice should do"),
});
export type AskInput = z.output<typeof AskForm>;

export const ReplyForm = z.object({ words: words(4000, "Reply").default("") });

export const TakeOverForm = z.object({
  from: idOf<"User">("Open this page again: part of it did not arrive"),
  because: needed(500, "Reason", "Say why you take the case over"),
});
export type TakeOverInput = z.output<typeof TakeOverForm>;
