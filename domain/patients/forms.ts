/** What people may send us about a patient. */
import { z } from "zod";
import type { Day, Id } from "@/db/columns.ts";
import { type NeedKind, needKinds } from "@/db/schema/patients.ts";
import type { TestNumbers } from "@/domain/nhs_number.ts";
import * as field from "@/domain/patients/fields.ts";
import type { Need } from "@/domain/patients/patient.ts";
import { withDates } from "@/domain/typed_date.ts";

export interface PatientRules {
  readonly testNumbers: TestNumbers;
  readonly today: Day;
}
type Typed = Readonly<Record<string, unknown>>;

const chosenPlace = (message: string) =>
  z.union([z.literal("").transform(() => null), z.uuid(message)]).default(null)
    .transform((id) => id as Id<"Organisation"> | null);

const details = ({ testNumbers, today }: PatientRules) => ({
  nhsNumber: field.numberOrReason(testNumbers),
  firstName: field.name("first name"),
  lastName: field.name("last name"),
  dateOfBirth: field.bornBefore(today),
  sex: field.sex,
  ethnicGroup: field.ethnicity,
  addressLines: field.address,
  postcode: field.postcode,
  phone: field.phone,
  email: field.email,
  practiceId: chosenPlace("Choose a GP practice from the list"),
  homeId: chosenPlace("Choose a home from the list"),
  room: field.room,
});

/** A new patient. `someoneElse` says that none of those shown is the same person. */
export const registerForm = (rules: PatientRules) =>
  gathered(z.object({
    ...details(rules),
    needs: needsChosen,
    someoneElse: z.literal("yes").optional().catch(undefined),
  })).transform(flat);
export type RegisterInput = z.output<ReturnType<typeof registerForm>>;

/** Changed details; `version` is of the page on which they were changed. */
export const amendForm = (rules: PatientRules) =>
  gathered(
    z.object({
      ...details(rules),
      diedOn: field.noLaterThan(rules.today, "Date of death"),
      leftPracticeOn: field.noLaterThan(rules.today, "Date they left the practice"),
      version: z.coerce.number<string>("Open the record again").int().positive(),
    }).refine(({ diedOn, dateOfBirth }) => diedOn === null || diedOn >= dateOfBirth, {
      path: ["diedOn"],
      error: "Date of death must be after the date of birth",
    }),
  ).transform(flat);
export type AmendInput = z.output<ReturnType<typeof amendForm>>;
/** All but what only becomes of somebody later: nobody is registered as having died or left. */
export type PatientDetails = Omit<AmendInput, "version" | "diedOn" | "leftPracticeOn">;
export type AmendedDetails = Omit<AmendInput, "version">;

export const NeedForm = z.object({ kind: field.needKind, detail: field.needDetail })
  .superRefine((need, context) => {
    const why = field.whyNotNeed(need);
    if (why) context.addIssue({ code: "custom", path: ["detail"], message: why });
  });

export const MergeForm = z.object({
  otherId: z.uuid("Choose the other record").transform((id) => id as Id<"Patient">),
  reason: field.line(500, "Reason must be 500 characters or fewer").refine(
    (text) => text !== "",
    "Enter how you know that they are the same person",
  ),
});
export type MergeInput = z.output<typeof MergeForm>;

export const SearchForm = z.object({
  words: z.string().max(200, "Use 200 characters or fewer").default(""),
  born: z.string().max(40, "Date of birth must be a real date, such as 15 3 1984").default(""),
});

/** Several boxes that are one answer, brought together before the schema looks at them. */
const gathered = <T extends z.ZodType>(schema: T) =>
  withDates(
    ["dateOfBirth", "diedOn", "leftPracticeOn"],
    z.preprocess((raw) => {
      const typed = raw as Typed;
      const group = typed["ethnicGroup"];
      return {
        ...typed,
        nhsNumber: { number: typed["nhsNumber"], reason: typed["noNhsNumberReason"] },
        ethnicGroup: {
          group,
          background: typed[`background-${group}`],
          own: typed[`own-${group}`],
        },
        needs: chosenNeeds(typed),
      };
    }, schema),
  );

function chosenNeeds(typed: Typed) {
  const chosen = [typed["needs"] ?? []].flat();
  return needKinds.filter((kind) => chosen.includes(kind))
    .map((kind) => ({ kind, detail: typed[`need-${kind}`] }));
}

const needsChosen = z.array(
  z.object({ kind: field.needKind, detail: field.needDetail }),
).superRefine((needs, context) => {
  for (const need of needs) {
    const why = field.whyNotNeed(need);
    if (why) context.addIssue({ code: "custom", message: why });
  }
}).transform((needs): readonly Need[] => needs);

function flat<T extends { nhsNumber: field.NumberOrReason; ethnicGroup: object }>(
  { nhsNumber: number, ethnicGroup, ...rest }: T,
) {
  return { ...rest, ...number, ...ethnicGroup as T["ethnicGroup"] };
}

/** The name of the box for the detail of a need. */
export const needDetailField = (kind: NeedKind) => `need-${kind}`;
