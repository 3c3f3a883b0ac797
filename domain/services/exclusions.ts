/** Patients whom a service does not take: asked of the sender, or known from what was written. */
import type { Day } from "@/db/columns.ts";
import type { History, Question } from "@/domain/questions/question.ts";
import { exclusionsKey } from "@/domain/questions/reserved_keys.ts";
import type { Exclusion, ServiceDefinition } from "@/domain/services/definition.ts";
import { ageOn } from "@/domain/time.ts";

/** Its answer where none of them applies. */
export const noExclusion = "none";

/** What a service says, as a practice is asked it: whom it does not take is the last question. */
export const asAsked = (definition: ServiceDefinition): ServiceDefinition => ({
  ...definition,
  questions: [...definition.questions, ...exclusionQuestion(definition.exclusions)],
});

/** Those that only the sender can know, as one question; none where nothing is to be asked. */
function exclusionQuestion(exclusions: readonly Exclusion[]): Question[] {
  const asked = exclusions.filter(({ when, underAge }) => !when && underAge === undefined);
  if (asked.length === 0) return [];
  return [{
    key: exclusionsKey,
    label: "Does any of these apply to the patient?",
    short: "Exclusions",
    hint: "This service does not take these patients. Select all that apply",
    required: "Say whether the patient is one whom this service does not take",
    kind: "several",
    options: [
      ...asked.map(({ key, words }) => ({ value: key, label: words })),
      { value: noExclusion, label: "None of these", exclusive: true },
    ],
  }];
}

/** Those that apply, by what was answered and by the patient's age on the day. */
export function exclusionsThatApply(
  exclusions: readonly Exclusion[],
  history: History,
  dateOfBirth: Day,
  today: Day,
): Exclusion[] {
  const said = valuesOf(history[exclusionsKey]);
  return exclusions.filter(({ key, when, underAge }) => {
    if (underAge !== undefined) return ageOn(dateOfBirth, today) < underAge;
    if (when) return valuesOf(history[when.key]).some((value) => when.oneOf.includes(value));
    return said.includes(key);
  });
}

/** "Dermatology advice does not take this patient: more than 3 lesions. Refer the patient …" */
export const notTakenBy = (serviceName: string, { words, instead }: Exclusion): string =>
  `${serviceName} does not take this patient: ${
    words[0]!.toLowerCase() + words.slice(1)
  }. ${instead}`;

const valuesOf = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === "string" ? [given] : given;
