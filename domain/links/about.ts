/** What is said of who answers through a link: the patient, somebody for them, or a home's staff. */
import { z } from "zod";
import type { LinkAbout, LinkAnswerer, patientLinks } from "@/db/schema/links.ts";
import type { Key } from "@/domain/words/dictionary.ts";

export interface AnsweredBy {
  readonly answeredBy: LinkAnswerer;
  readonly about: LinkAbout;
}

/** Errors are keys of domain/words: the page says them in its reader's language. */
const needed = (most: number, missing: Key, long: Key) =>
  z.string(missing).trim().min(1, missing).max(most, long);

const ticked = z.literal("yes").optional().transform((yes) => yes === "yes");

const Patient = z.object({ answeredBy: z.literal("patient"), needsInterpreter: ticked });

const Other = z.object({
  answeredBy: z.literal("other"),
  name: needed(200, "about.name_missing", "about.name_long"),
  relation: needed(200, "about.relation_missing", "about.relation_long"),
  why: needed(1000, "about.why_missing", "about.why_long"),
  needsInterpreter: ticked,
});

/** Of a link that was sent to a patient. */
export const PatientAboutForm = z.discriminatedUnion(
  "answeredBy",
  [Patient, Other],
  { error: "about.who_missing" satisfies Key },
).transform(({ answeredBy, ...about }): AnsweredBy => ({ answeredBy, about }));

/**
 * Of a link that a home's staff opened beside a resident. Whoever cannot decide is photographed
 * only in their best interests, for which others are asked (Mental Capacity Act 2005, section 4).
 */
export const HomeAboutForm = z.object({
  name: needed(200, "about.name_missing", "about.name_long"),
  relation: needed(200, "about.role_missing", "about.role_long"),
  capacity: z.enum(["yes", "no"], "about.capacity_missing" satisfies Key),
  bestInterests: z.string().trim().max(2000, "about.best_interests_long" satisfies Key).default(""),
  familyTold: z.enum(["yes", "no", "not_wanted"], "about.family_missing" satisfies Key),
  needsInterpreter: ticked,
}).refine(({ capacity, bestInterests }) => capacity === "yes" || bestInterests !== "", {
  path: ["bestInterests"],
  message: "about.best_interests_missing" satisfies Key,
}).transform(({ bestInterests, ...about }): AnsweredBy => ({
  answeredBy: "home",
  about: about.capacity === "no" ? { ...about, bestInterests } : about,
}));

export type LinkAboutForm = typeof PatientAboutForm | typeof HomeAboutForm;

/** Nobody who was sent a link can say that they are of a home, and a home says nothing else. */
export const aboutFormOf = (
  { way }: Pick<typeof patientLinks.$inferSelect, "way">,
): LinkAboutForm => way === "tablet" ? HomeAboutForm : PatientAboutForm;
