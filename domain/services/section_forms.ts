/** What a service's manager types into the sections of a version, other than its questions. */
import { z } from "zod";
import type { Id, Pence } from "@/db/columns.ts";
import { priorities } from "@/db/schema/referrals.ts";
import { figure } from "@/domain/figures.ts";
import {
  type Exclusion,
  homesWays,
  letterReleases,
  mostDiagnoses,
  type ServiceDefinition,
} from "@/domain/services/definition.ts";
import { lines, linesOf } from "@/domain/services/lines.ts";
import { keyFrom, seenField } from "@/domain/services/question_form.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

export const sections = {
  questions: "Questions",
  photographs: "Photographs",
  priorities: "Priorities",
  exclusions: "Patients it does not take",
  practices: "Who may refer",
  diagnoses: "Diagnoses",
  tariffs: "Charges",
  letters: "Letters to patients",
} as const;
export type Section = keyof typeof sections;

type Typed = Readonly<Record<string, string | string[]>>;

export const PracticesForm = z.object({
  seen: seenField,
  whose: z.enum(["all", "some"], "Say which practices may refer"),
  practices: z.preprocess(
    (sent) => [sent ?? []].flat(),
    z.array(z.uuid("Choose from the list").transform((id) => id as Id<"Organisation">)),
  ),
  homes: z.enum(homesWays, "Say whether care homes may ask about their residents"),
}).refine(({ whose, practices }) => whose === "all" || practices.length > 0, {
  path: ["practices"],
  message: "Choose at least one practice",
}).transform(({ seen, whose, practices, homes }) => ({
  seen,
  part: { practices: whose === "all" ? "all" as const : practices, homes },
}));

export const typedPractices = ({ practices, homes }: ServiceDefinition): Typed =>
  practices === "all" ? { whose: "all", homes } : { whose: "some", practices, homes };

export const PrioritiesForm = z.object({
  seen: seenField,
  priorities: z.preprocess(
    (sent) => [sent ?? []].flat(),
    z.array(z.enum(priorities, "Choose from the list")).min(1, "Choose at least one priority"),
  ),
  suspectedCancerInstead: z.string().trim()
    .min(1, "Say what to do with a patient in whom cancer is suspected")
    .max(600, "This must be 600 characters or fewer"),
}).transform(({ seen, ...part }) => ({
  seen,
  part: { ...part, priorities: priorities.filter((each) => part.priorities.includes(each)) },
}));

export const typedPriorities = (definition: ServiceDefinition): Typed => ({
  priorities: [...definition.priorities],
  suspectedCancerInstead: definition.suspectedCancerInstead,
});

const poundsWords = "Enter an amount in pounds, like 65 or 65.50, up to 10,000";
const pounds = z.string().trim().regex(/^£?\d{1,5}(\.\d{2})?$/, poundsWords)
  .transform((typed) => Math.round(Number(typed.replace("£", "")) * 100))
  .refine((pence) => pence <= 10_000_00, poundsWords)
  .transform((pence) => pence as Pence);

export const TariffsForm = z.object({ seen: seenField, newPence: pounds, followUpPence: pounds })
  .transform(({ seen, ...tariffs }) => ({ seen, part: { tariffs } }));

export const typedTariffs = ({ tariffs }: ServiceDefinition): Typed => ({
  newPence: (tariffs.newPence / 100).toFixed(2),
  followUpPence: (tariffs.followUpPence / 100).toFixed(2),
});

export const LettersForm = z.object({
  seen: seenField,
  letterRelease: z.enum(letterReleases, "Say when a letter goes to the patient"),
}).transform(({ seen, ...part }) => ({ seen, part }));

export const typedLetters = ({ letterRelease }: ServiceDefinition): Typed => ({ letterRelease });

const diagnosis = /^(?:(?<code>\d{6,18})\s+)?(?<term>\S.{0,199})$/;

export const DiagnosesForm = z.object({
  seen: seenField,
  diagnoses: z.string().max(150_000, "The list must be 150,000 characters or fewer").default("")
    .transform((typed, context) => {
      const each = lines(typed);
      if (each.length > mostDiagnoses) {
        context.addIssue({
          code: "custom",
          message: `Enter ${figure(mostDiagnoses)} diagnoses or fewer`,
        });
        return z.NEVER;
      }
      return each.map((line) => {
        const { code = "", term } = diagnosis.exec(line)?.groups ?? {};
        if (term) return { code, term };
        const message = `“${line.slice(0, 40)}…”: a diagnosis must be 200 characters or fewer`;
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      });
    }),
}).transform(({ seen, ...part }) => ({ seen, part }));

export const typedDiagnoses = ({ diagnoses }: ServiceDefinition): Typed => ({
  diagnoses: linesOf(diagnoses.map(({ code, term }) => code ? `${code} ${term}` : term)),
});

/** One that is asked of the sender, or known from the date of birth. */
export const ExclusionForm = z.object({
  seen: seenField,
  words: z.string().trim().min(1, "Say which patients are not taken")
    .max(300, "This must be 300 characters or fewer"),
  instead: z.string().trim().min(1, "Say what to do with such a patient instead")
    .max(600, "This must be 600 characters or fewer"),
  known: z.enum(["asked", "age", "answer"], "Say how it is known"),
  underAge: z.string().trim().default(""),
  when: z.preprocess((sent) => [sent ?? []].flat(), z.array(z.string().max(101)).max(200)),
}).superRefine(({ known, underAge, when }, context) => {
  const wrong = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (known === "age" && !/^([1-9]\d?|1[01]\d|120)$/.test(underAge)) {
    wrong("underAge", "Enter an age from 1 to 120");
  }
  if (known === "answer") {
    if (when.length === 0) wrong("when", "Choose the answers by which it is known");
    else if (new Set(when.map((each) => each.split(":")[0])).size > 1) {
      wrong("when", "Choose answers of one question only");
    }
  }
});
export type ExclusionInput = z.output<typeof ExclusionForm>;

/** @param key of the one that is changed; a new one gets one of its own */
export function exclusionFrom(
  { words, instead, known, underAge, when }: ExclusionInput,
  exclusions: readonly Exclusion[],
  key?: string,
): Exclusion {
  const plain = { key: key ?? freeExclusionKey(exclusions, words), words, instead };
  if (known === "age") return { ...plain, underAge: Number(underAge) };
  if (known === "asked") return plain;
  const of = when[0]!.split(":")[0]!;
  return { ...plain, when: { key: of, oneOf: when.map((each) => each.split(":")[1] ?? "") } };
}

export const typedExclusion = ({ words, instead, underAge, when }: Exclusion): Typed => ({
  words,
  instead,
  known: underAge !== undefined ? "age" : when ? "answer" : "asked",
  underAge: underAge === undefined ? "" : String(underAge),
  when: when?.oneOf.map((value) => `${when.key}:${value}`) ?? [],
});

function freeExclusionKey(exclusions: readonly Exclusion[], words: string): string {
  const taken = new Set(["none", ...exclusions.map(({ key }) => key)]);
  const plain = keyFrom(words).replace(/^(?=[^a-z])/, "x_");
  for (let n = 1;; n++) {
    const key = n === 1 ? plain : `${plain}_${n}`;
    if (!taken.has(key)) return key;
  }
}

/** What whoever discards it has read. */
export const DiscardForm = z.object({ seen: seenField });

export const SwitchOnForm = withDates(
  ["validFrom"],
  z.object({ seen: seenField, validFrom: typedDate("First day") }),
);

export const RemovalForm = z.object({ seen: seenField });

export const MoveForm = z.object({
  seen: seenField,
  by: z.enum(["up", "down"], "Choose up or down"),
});
