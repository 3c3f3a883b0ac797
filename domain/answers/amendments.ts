/** What an amended answer says otherwise than the one it replaces. Pure. */
import type { Answer } from "@/domain/answers/find.ts";
import {
  type AnswerField,
  answerFieldNames,
  certaintyLabels,
  fieldLabels,
  fieldsOf,
} from "@/domain/answers/details.ts";
import { outcomeCatalogue, rejectionLabels } from "@/domain/referrals/outcomes.ts";
import { complexityLabels } from "@/domain/sourcing/clinic_kinds.ts";

type Shown = Parameters<typeof fieldsOf>[0] & Pick<Answer, "clinicName">;

export interface Changed {
  readonly label: string;
  /** Empty where it said nothing. */
  readonly before: string;
  readonly after: string;
}

export function changesBetween(before: Shown, after: Shown): readonly Changed[] {
  return answerFieldNames.flatMap((name) => {
    const [was, is] = [inWords(before, name), inWords(after, name)];
    return was === is ? [] : [{ label: fieldLabels[name], before: was, after: is }];
  });
}

/** All that an answer says, field by field. */
export const saidIn = (answer: Shown): readonly { label: string; words: string }[] =>
  answerFieldNames.flatMap((name) => {
    const words = inWords(answer, name);
    return words === "" ? [] : [{ label: fieldLabels[name], words }];
  });

function inWords(answer: Shown, name: AnswerField): string {
  const value = fieldsOf(answer)[name] ?? "";
  if (value === "") return "";
  switch (name) {
    case "certainty":
    case "outcome":
    case "rejection":
    case "complexity":
      return labels[name]?.[value] ?? value;
    case "clinic":
      return answer.clinicName ?? value;
    case "followUpPhotographs":
      return value === "yes" ? "Yes" : "No";
    default:
      return value;
  }
}

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  certainty: certaintyLabels,
  outcome: Object.fromEntries(
    Object.entries(outcomeCatalogue).map(([key, { label }]) => [key, label]),
  ),
  rejection: rejectionLabels,
  complexity: complexityLabels,
};
