/** What a version of a service says, in lines: they are read, and held against those of another. */
import type { Question } from "@/domain/questions/question.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Exclusion, HomesWay, ServiceDefinition } from "@/domain/services/definition.ts";
import { questionKinds } from "@/domain/services/question_form.ts";
import { type Section, sections } from "@/domain/services/section_forms.ts";

/** Names of practices by id, for those who may read them. */
export type PracticeNames = ReadonlyMap<string, string>;

export const sectionNames = Object.keys(sections) as Section[];

export function linesIn(
  definition: ServiceDefinition,
  section: Section,
  practices: PracticeNames,
): string[] {
  switch (section) {
    case "questions":
      return definition.questions.map((each) => questionInWords(each, definition.questions));
    case "photographs":
      return [
        ...definition.photographs.map(({ kind, atLeast, perLesion, optional }) =>
          `${photographKindCatalogue[kind].label}: at least ${atLeast} ${
            perLesion ? "of each lesion" : "for the whole referral"
          }${optional ? ", optional" : ""}`
        ),
        definition.photographsRequired
          ? "A referral without any photograph cannot be sent"
          : "A referral can be sent without a photograph",
      ];
    case "priorities":
      return [
        ...definition.priorities.map((each) => priorityCatalogue[each].label),
        `Where cancer is suspected and it is not taken: ${definition.suspectedCancerInstead}`,
      ];
    case "exclusions":
      return definition.exclusions.map((each) => exclusionInWords(each, definition.questions));
    case "practices":
      return [
        ...definition.practices === "all"
          ? ["Every practice"]
          : definition.practices.map((id) => practices.get(id) ?? "A practice that has closed"),
        `Care homes: ${homesLabels[definition.homes]}`,
      ];
    case "diagnoses":
      return definition.diagnoses.map(({ code, term }) => code ? `${term} (${code})` : term);
    case "letters":
      return [
        definition.letterRelease === "at_once"
          ? "A letter goes to the patient at once, with the answer"
          : "A letter goes to the patient once the practice sends it",
      ];
    case "tariffs":
      return [
        `New: ${inPounds(definition.tariffs.newPence)}`,
        `Follow-up: ${inPounds(definition.tariffs.followUpPence)}`,
      ];
  }
}

export const homesLabels: Readonly<Record<HomesWay, string>> = {
  no: "No",
  to_practice: "Yes, and the GP practice looks over what they send before it comes to you",
  to_service: "Yes, and what they send comes to you without waiting for the GP practice",
};

export const inPounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

export function questionInWords(question: Question, all: readonly Question[]): string {
  const { label, kind, required, when, forPatients } = question;
  const options = "options" in question
    ? `: ${
      question.options.map((each) =>
        "weight" in each ? `${each.label} (${each.weight})` : each.label
      ).join(", ")
    }`
    : "";
  return [
    `${label} ${questionKinds[kind]}${options}`,
    required && "Must be answered",
    forPatients && "Asked of patients too",
    when && `Asked only where ${answerInWords(when, all)}`,
  ].filter(Boolean).join(". ");
}

export function exclusionInWords(exclusion: Exclusion, questions: readonly Question[]): string {
  return `${exclusion.words} (${knownBy(exclusion, questions)}). Instead: ${exclusion.instead}`;
}

export function knownBy({ underAge, when }: Exclusion, questions: readonly Question[]): string {
  if (underAge !== undefined) return `known by age: under ${underAge}`;
  return when ? `known where ${answerInWords(when, questions)}` : "asked of the sender";
}

/** “Problem” is Lesion or Rash */
function answerInWords(
  { key, oneOf }: { readonly key: string; readonly oneOf: readonly string[] },
  all: readonly Question[],
): string {
  const question = all.find((each) => each.key === key);
  const options = question && "options" in question ? question.options : [];
  const answers = oneOf.map((value) =>
    options.find((option) => option.value === value)?.label ?? value
  );
  return `“${question?.short ?? key}” is ${answers.join(" or ")}`;
}

export interface Difference {
  readonly section: Section;
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** The same lines, in another order. */
  readonly moved: boolean;
}

/** Where two versions differ, section by section; none where they say the same. */
export function differences(
  before: ServiceDefinition,
  after: ServiceDefinition,
  practices: PracticeNames,
): Difference[] {
  return sectionNames.flatMap((section) => {
    const [old, now] = [before, after].map((each) => linesIn(each, section, practices));
    const gone = old!.filter((line) => !now!.includes(line));
    const added = now!.filter((line) => !old!.includes(line));
    const moved = gone.length + added.length === 0 && old!.join("\n") !== now!.join("\n");
    return gone.length + added.length > 0 || moved ? [{ section, gone, added, moved }] : [];
  });
}
