/** What a specialist may send as an answer, with limits and the words for when it does not fit. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { certainties, complexities, outcomeKeys, rejections } from "@/db/schema/referrals.ts";
import { wordFields } from "@/domain/answers/details.ts";
import { listsOnlyTests } from "@/domain/answers/only_tests.ts";
import { blanksIn, templateFields } from "@/domain/answers/templates.ts";
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
const answerFields = {
  diagnosis: needed(1000, "Diagnosis", "Enter the diagnosis, or what you think it may be"),
  plan: needed(longPlan.longest, "Plan", "Enter the plan: what the practice should do"),
  outcome: z.enum(outcomeKeys, "Choose an outcome"),
  clinic: orNothing(
    z.uuid().transform((id) => id as Id<"Clinic">),
    "Choose a clinic from the list",
  ),
  complexity: z.enum(complexities, "Say whether the case is simple or complicated").optional(),
  certainty: orNothing(z.enum(certainties), "Say how sure you are"),
  rejection: orNothing(z.enum(rejections), "Choose a reason from the list"),
  followUpWeeks: orNothing(
    z.string().trim().regex(/^\d{1,3}$/).transform(Number).pipe(z.int().min(1).max(104)),
    "Follow-up must be a number of weeks from 1 to 104",
  ),
  followUpPhotographs: z.enum(["yes", "no"], "Say whether new photographs are wanted").optional(),
  ...details,
};

export const AnswerForm = z.object(answerFields).superRefine(isWhole);
export type AnswerInput = z.output<typeof AnswerForm>;

export const AmendForm = z.object({
  ...answerFields,
  /** The one that was read, so that a colleague's amendment is not overwritten unseen. */
  replaces: z.uuid("Open this page again: part of it did not arrive")
    .transform((id) => id as Id<"Answer">),
  because: needed(1000, "Reason", "Say why you amend the answer"),
}).superRefine(isWhole);
export type AmendInput = z.output<typeof AmendForm>;

/** What one answer leads to the next being asked. */
function isWhole(answer: z.output<z.ZodObject<typeof answerFields>>, ctx: z.RefinementCtx): void {
  const lacks = (field: keyof typeof answer, message: string) =>
    ctx.addIssue({ code: "custom", path: [field], message });
  for (const name of templateFields) {
    const [blank] = blanksIn(answer[name] ?? "");
    if (blank) lacks(name, `Fill in ${blank}, or take it out`);
  }
  if (answer.outcome === "tests_then_ask_again" && !answer.resultsMean) {
    lacks("resultsMean", "Say what the results of the tests would change");
  } else if (answer.outcome !== "tests_then_ask_again" && isBareList(answer)) {
    lacks(
      "plan",
      "The plan only lists tests. Say what the practice should do with the results, or choose " +
        "“Tests first, then ask again”",
    );
  }
  if (answer.outcome === "rejected" && answer.rejection === undefined) {
    lacks("rejection", "Say why you cannot answer");
  }
  if (answer.followUpWeeks !== undefined && answer.followUpPhotographs === undefined) {
    lacks("followUpPhotographs", "Say whether new photographs are wanted for the follow-up");
  }
}

/** Of all that is planned nothing is there but tests. */
const isBareList = (
  { plan, patientPlan, specialistPlan, medicines }: z.output<z.ZodObject<typeof answerFields>>,
): boolean => !patientPlan && !specialistPlan && !medicines && listsOnlyTests(plan);

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
  because: words(1000, "Reason"),
  ...details,
}).partial();
export type AnswerDraftInput = z.output<typeof AnswerDraftForm>;

/** Which words to put into the draft: a template's, or those of an earlier answer. */
export const InsertForm = AnswerDraftForm.extend({
  template: orNothing(
    z.uuid().transform((id) => id as Id<"AnswerTemplate">),
    "Choose a template from the list",
  ),
  earlier: orNothing(z.uuid().transform((id) => id as Id<"Answer">), "Choose an answer"),
});

export const TemplateForm = z.object({
  name: needed(100, "Name", "Give the template a name"),
  whose: z.enum(["own", "service"], "Say who may use the template"),
  diagnosis: words(1000, "Diagnosis").optional(),
  plan: optional(longPlan),
  ...details,
}).refine((template) => templateFields.some((name) => template[name]), {
  path: ["plan"],
  message: "Write at least one part of the template",
});
export type TemplateInput = z.output<typeof TemplateForm>;
