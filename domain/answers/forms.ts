/** What a specialist may send as an answer, with limits and the words for when it does not fit. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { certainties, complexities, outcomeKeys, rejections } from "@/db/schema/referrals.ts";
import { wordFields } from "@/domain/answers/details.ts";
import { figure } from "@/domain/figures.ts";

const words = (longest: number, name: string) =>
  z.string().trim().max(longest, `${name} must be ${figure(longest)} characters or fewer`);
const needed = (longest: number, name: string, missing: string) =>
  words(longest, name).min(1, missing);

/** A box that was left empty is one that was not answered. */
const orNothing = <T extends z.ZodType>(schema: T, wrong: string) =>
  z.union([z.literal("").transform(() => undefined), schema], wrong).optional();

const { differential, patientPlan, specialistPlan, resultsMean } = wordFields;
const { medicines, safetyNetting, reply, patientLetter } = wordFields;
const optional = ({ longest, name }: { longest: number; name: string }) =>
  words(longest, name).optional();
const longPlan = { longest: 8000, name: "Plan" };

const details = {
  differential: optional(differential),
  patientPlan: optional(patientPlan),
  specialistPlan: optional(specialistPlan),
  resultsMean: optional(resultsMean),
  medicines: optional(medicines),
  safetyNetting: optional(safetyNetting),
  reply: optional(reply),
  patientLetter: optional(patientLetter),
};

/** A plan is required: GPs complain of answers that only list tests (domain: A&G framework). */
export const AnswerForm = z.object({
  diagnosis: needed(1000, "Diagnosis", "Enter the diagnosis, or what you think it may be"),
  plan: needed(longPlan.longest, "Plan", "Enter the plan: what the practice should do"),
  outcome: z.enum(outcomeKeys, "Choose an outcome"),
  clinic: orNothing(
    z.uuid().transform((id) => id as Id<"Clinic">),
    "Choose a clinic from the list",
  ),
  complexity: z.enum(complexities, "Say whether the case is simple or complicated").optional(),
  certainty: z.enum(certainties, "Say how sure you are").optional(),
  rejection: z.enum(rejections, "Say why you cannot answer").optional(),
  followUpWeeks: orNothing(
    z.string().trim().regex(/^\d{1,3}$/).transform(Number).pipe(z.int().min(1).max(104)),
    "Follow-up must be a number of weeks from 1 to 104",
  ),
  followUpPhotographs: z.enum(["yes", "no"], "Say whether new photographs are wanted").optional(),
  ...details,
}).superRefine((answer, ctx) => {
  const lacks = (field: keyof typeof answer, message: string) =>
    ctx.addIssue({ code: "custom", path: [field], message });
  if (answer.outcome === "tests_then_ask_again" && !answer.resultsMean) {
    lacks("resultsMean", "Say what the results of the tests would change");
  }
  if (answer.outcome === "rejected" && answer.rejection === undefined) {
    lacks("rejection", "Say why you cannot answer");
  }
  if (answer.followUpWeeks !== undefined && answer.followUpPhotographs === undefined) {
    lacks("followUpPhotographs", "Say whether new photographs are wanted for the follow-up");
  }
});
export type AnswerInput = z.output<typeof AnswerForm>;

/** What is being typed is kept as it is; only its length is checked. */
export const AnswerDraftForm = z.object({
  diagnosis: words(1000, "Diagnosis"),
  plan: words(longPlan.longest, longPlan.name),
  outcome: z.union([z.literal(""), z.enum(outcomeKeys)]),
  clinic: z.union([z.literal(""), z.uuid()]),
  complexity: z.union([z.literal(""), z.enum(complexities)]),
  certainty: z.union([z.literal(""), z.enum(certainties)]),
  rejection: z.union([z.literal(""), z.enum(rejections)]),
  followUpWeeks: z.string().max(10),
  followUpPhotographs: z.enum(["", "yes", "no"]),
  ...details,
}).partial();
export type AnswerDraftInput = z.output<typeof AnswerDraftForm>;
