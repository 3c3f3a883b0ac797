/**
 * What must not wait for a specialist's answer, and is asked before anything else.
 *
 * The signs and what to do about them are the NHS website's; at each stands the page that says so
 * and, in quotation marks, its words. "emergency": its page says 999. "urgent": it says to get help
 * from 111 or an urgent GP appointment.
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
  /** Its page says to call 999 and nothing of going to A&E: an ambulance must come to them. */
  readonly ambulance?: true;
}

const flags = [
  // nhs.uk/conditions/sepsis, "Call 999 or go to A&E if": "difficulty breathing, breathlessness or
  // breathing very fast"
  { flag: "breathing", level: "emergency", asked: "always", words: "urgent.breathing" },
  // nhs.uk/conditions/anaphylaxis: "a swollen throat and tongue, difficulty breathing or swallowing";
  // "Call 999 immediately"
  {
    flag: "swelling",
    level: "emergency",
    ambulance: true,
    asked: "always",
    words: "urgent.swelling",
  },
  // nhs.uk/conditions/sepsis, the same: "acting confused, slurred speech or not making sense"
  { flag: "confused", level: "emergency", asked: "always", words: "urgent.confused" },
  // nhs.uk/conditions/sepsis, the same: "blue, grey, pale or blotchy skin, lips or tongue – on brown
  // or black skin, this may be easier to see on the palms of the hands or soles of the feet"
  { flag: "colour", level: "emergency", asked: "always", words: "urgent.colour" },
  // nhs.uk/conditions/sepsis, the same: "a rash that does not fade when you roll a glass over it"
  { flag: "glass", level: "emergency", asked: "always", words: "urgent.glass" },
  // nhs.uk/conditions/stevens-johnson-syndrome: "blisters and sores: on your lips and in your mouth
  // and throat […] on your eyes"; "needs to be treated immediately in hospital"
  { flag: "sores", level: "emergency", asked: "of_skin", words: "urgent.sores" },
  // nhs.uk/conditions/heart-attack: "chest pain that feels like pressure, heaviness, tightness or
  // squeezing"; "Call 999 immediately"
  { flag: "chest", level: "emergency", ambulance: true, asked: "of_others", words: "urgent.chest" },
  // nhs.uk/conditions/stroke: face, arms, speech; "time to call 999 if you see any one of these signs"
  {
    flag: "face_or_arms",
    level: "emergency",
    ambulance: true,
    asked: "of_others",
    words: "urgent.face_or_arms",
  },
  // nhs.uk, "When to call 999": "severe bleeding that can't be stopped"
  {
    flag: "bleeding",
    level: "emergency",
    ambulance: true,
    asked: "of_others",
    words: "urgent.bleeding",
  },
  // nhs.uk/conditions/cellulitis, "Get advice from 111 now if": "your skin is painful, hot and swollen"
  { flag: "hot_skin", level: "urgent", asked: "of_skin", words: "urgent.hot_skin" },
  // nhs.uk/conditions/shingles, "Ask for an urgent GP appointment or get help from NHS 111 if" it may
  // be that: "a painful rash", "on 1 side of your body only"
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

/** With the answers to the other questions, where nothing is wrong. */
export const noRedFlag = "none";
