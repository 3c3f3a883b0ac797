/**
 * What must not wait for a specialist's answer, and is asked before anything else.
 *
 * The signs and what to do about them are the NHS website's, read in 2026; the page stands at each.
 * "emergency": its page says to call 999 or go to A&E. "urgent": it says to get help from 111 or an
 * urgent GP appointment.
 */
import { type RedFlagLevel, redFlagLevels } from "@/db/schema/links.ts";
import { beginningOf, type OfSpecialty } from "@/domain/services/shipped/shipped.ts";
import { english, type Key } from "@/domain/words/dictionary.ts";

interface RedFlag {
  readonly flag: string;
  readonly level: RedFlagLevel;
  /** Of every service, or of those for the skin alone, or of all the others. */
  readonly asked: "always" | "of_skin" | "of_others";
  readonly words: Key;
}

const flags = [
  // nhs.uk/conditions/sepsis; nhs.uk/conditions/anaphylaxis
  { flag: "breathing", level: "emergency", asked: "always", words: "urgent.breathing" },
  // nhs.uk/conditions/anaphylaxis
  { flag: "swelling", level: "emergency", asked: "always", words: "urgent.swelling" },
  // nhs.uk/conditions/sepsis
  { flag: "confused", level: "emergency", asked: "always", words: "urgent.confused" },
  { flag: "colour", level: "emergency", asked: "always", words: "urgent.colour" },
  { flag: "glass", level: "emergency", asked: "always", words: "urgent.glass" },
  // nhs.uk/conditions/stevens-johnson-syndrome: "needs to be treated immediately in hospital"
  { flag: "sores", level: "emergency", asked: "of_skin", words: "urgent.sores" },
  // nhs.uk/conditions/heart-attack
  { flag: "chest", level: "emergency", asked: "of_others", words: "urgent.chest" },
  // nhs.uk/conditions/stroke
  { flag: "face_or_arms", level: "emergency", asked: "of_others", words: "urgent.face_or_arms" },
  // nhs.uk, "When to call 999": severe bleeding that cannot be stopped
  { flag: "bleeding", level: "emergency", asked: "of_others", words: "urgent.bleeding" },
  // nhs.uk/conditions/cellulitis: "get advice from 111 now"
  { flag: "hot_skin", level: "urgent", asked: "of_skin", words: "urgent.hot_skin" },
  // nhs.uk/conditions/shingles: "an urgent GP appointment or help from NHS 111"
  { flag: "one_side", level: "urgent", asked: "of_skin", words: "urgent.one_side" },
] as const satisfies readonly RedFlag[];

/** Those of a service, the worst first. */
export function redFlagsOf(service: Pick<OfSpecialty, "specialtyCode">): readonly RedFlag[] {
  const skin = beginningOf(service.specialtyCode) === "dermatology";
  return flags.filter(({ asked }) => asked === "always" || (asked === "of_skin") === skin);
}

export const redFlagNamed = (name: string): RedFlag | undefined =>
  flags.find(({ flag }) => flag === name);

/** For the practice; one that is asked no more is shown by its name. */
export function redFlagInEnglish(name: string): string {
  const found = redFlagNamed(name);
  return found ? english[found.words] as string : name.replaceAll("_", " ");
}

/** Undefined where nothing is wrong. */
export const worstOf = (levels: readonly RedFlagLevel[]): RedFlagLevel | undefined =>
  redFlagLevels.find((level) => levels.includes(level));

/** Under this key stands what was answered, with the answers to the other questions. */
export const redFlagsKey = "red_flags";
export const noRedFlag = "none";
