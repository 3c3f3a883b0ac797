/** What a service asks, takes and costs, as one version of it says: the shape, parsed at the edge. */
import { z } from "zod";
import type { Id, Pence } from "@/db/columns.ts";
import { photographKinds } from "@/db/schema/photographs.ts";
import { priorities } from "@/db/schema/referrals.ts";
import type { Condition, Question } from "@/domain/questions/question.ts";

/** More, and nobody with a patient in front of them would answer. */
export const mostQuestions = 60;
export const mostExclusions = 40;
export const mostDiagnoses = 500;

/** Whether a care home may ask about its residents, and where what it sends goes first. */
export const homesWays = ["no", "to_practice", "to_service"] as const;
export type HomesWay = typeof homesWays[number];
export const letterReleases = ["practice", "at_once"] as const;
export type LetterRelease = typeof letterReleases[number];

const words = (longest: number) => z.string().trim().min(1).max(longest);
const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
const condition: z.ZodType<Condition> = z.object({
  key,
  oneOf: z.array(z.string().min(1).max(60)).min(1),
});
const option = z.object({
  value: z.string().regex(/^[a-z0-9_]{1,60}$/),
  label: words(200),
  exclusive: z.boolean().optional(),
});
const asked = {
  key,
  label: words(300),
  short: words(60),
  hint: words(500).optional(),
  required: words(300).optional(),
  when: condition.optional(),
  mayBeUnknown: z.boolean().optional(),
  forPatients: z.boolean().optional(),
};
const question: z.ZodType<Question> = z.discriminatedUnion("kind", [
  z.object({
    ...asked,
    kind: z.enum(["choice", "several", "list"]),
    options: z.array(option).min(1),
  }),
  z.object({ ...asked, kind: z.literal("line"), longest: z.int().min(1).max(500) }),
  z.object({
    ...asked,
    kind: z.literal("text"),
    longest: z.int().min(1).max(8000),
    rows: z.int().min(1).max(20),
  }),
  z.object({
    ...asked,
    kind: z.literal("number"),
    unit: z.string().max(20),
    most: z.number().positive(),
  }),
  z.object({ ...asked, kind: z.enum(["date", "site"]) }),
  z.object({
    ...asked,
    kind: z.literal("checklist"),
    options: z.array(option.extend({ weight: z.int().min(0).max(9) })).min(1),
  }),
]) as z.ZodType<Question>;

/** A patient whom the service does not take, and what to do instead. */
const exclusion = z.object({
  key,
  words: words(300),
  instead: words(600),
  /** Known from the history; without it, it is asked of whoever sends. */
  when: condition.optional(),
  /** Known from the date of birth. */
  underAge: z.int().min(1).max(120).optional(),
});

export const Definition = z.object({
  /** Every practice, or only these. */
  practices: z.union([
    z.literal("all"),
    z.array(z.uuid().transform((id) => id as Id<"Organisation">)),
  ]),
  homes: z.enum(homesWays).default("no"),
  priorities: z.array(z.enum(priorities)).min(1),
  questions: z.array(question).min(1).max(mostQuestions),
  photographs: z.array(z.object({
    kind: z.enum(photographKinds),
    atLeast: z.int().min(1).max(20),
    perLesion: z.boolean(),
    optional: z.boolean(),
  })),
  /** Whether a referral without any photograph can be sent. */
  photographsRequired: z.boolean(),
  exclusions: z.array(exclusion).max(mostExclusions),
  /** When a letter to the patient goes to them: once the practice lets it, or with the answer. */
  letterRelease: z.enum(letterReleases).default("practice"),
  /** How to refer on suspicion of cancer where the service does not take it. */
  suspectedCancerInstead: words(600),
  tariffs: z.object({
    newPence: z.int().min(0).max(10_000_00).transform((pence) => pence as Pence),
    followUpPence: z.int().min(0).max(10_000_00).transform((pence) => pence as Pence),
  }),
  diagnoses: z.array(z.object({
    /** SNOMED CT, text. Empty where the service has no code for it. */
    code: z.string().regex(/^\d{6,18}$|^$/),
    term: words(200),
  })).max(mostDiagnoses),
});
export type ServiceDefinition = z.output<typeof Definition>;
export type Exclusion = ServiceDefinition["exclusions"][number];
