/** What a patient typed or chose for one question, as it is kept; or what is wrong with it, to be said. */
import { type Question, unknownAnswer } from "@/domain/questions/question.ts";
import { type Fields, readAnswer } from "@/domain/questions/read_answer.ts";
import { anythingElse } from "@/domain/links/asked_of_patients.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import type { Values } from "@/domain/words/speech.ts";

export interface Fault {
  readonly words: Key;
  readonly values?: Values;
  /** Of the question's options: named in the words as `{answer}`. */
  readonly option?: string;
}
export type PatientsAnswer =
  | { readonly answer: string | readonly string[] }
  | { readonly fault: Fault };

/** By the rules that hold for the practice's own form; an empty one is a fault, but for the last question. */
export function readPatientsAnswer(question: Question, fields: Fields): PatientsAnswer {
  if (fields["then"] === "unknown") return { answer: unknownAnswer };
  const read = readAnswer(question, fields, undefined) ?? { answer: "" };
  if ("problem" in read) return { fault: faultOf(question, fields) };
  if (read.answer.length > 0 || question === anythingElse) return read;
  return { fault: { words: missing[question.kind] } };
}

/** Autosave sends what is there so far: an empty answer is one that was cleared. */
export function readSoFar(question: Question, fields: Fields): PatientsAnswer | undefined {
  const read = readAnswer(question, fields, undefined);
  if (read === undefined) return undefined;
  return "problem" in read ? { fault: faultOf(question, fields) } : read;
}

const missing: Readonly<Record<Question["kind"], Key>> = {
  choice: "journey.missing_choice",
  list: "journey.missing_choice",
  several: "journey.missing_several",
  checklist: "journey.missing_several",
  site: "journey.missing_place",
  number: "journey.missing_words",
  line: "journey.missing_words",
  text: "journey.missing_words",
  date: "journey.missing_words",
};

function faultOf(question: Question, fields: Fields): Fault {
  switch (question.kind) {
    case "number":
      return isNumber(fields[question.key])
        ? { words: "journey.number_high", values: { most: question.most } }
        : { words: "journey.number_wrong" };
    case "line":
    case "text":
      return { words: "journey.long", values: { most: question.longest } };
    case "date":
      return { words: "journey.date_wrong" };
    case "site": {
      const place = [fields[question.key] ?? []].flat().some((value) => /^\d/.test(value));
      return { words: place ? "journey.side_wrong" : "journey.missing_place" };
    }
    default:
      return alone(question, fields) ?? { words: missing[question.kind] };
  }
}

function alone(
  question: Question & { readonly kind: "choice" | "several" | "list" | "checklist" },
  fields: Fields,
): Fault | undefined {
  const sent = [fields[question.key] ?? []].flat();
  const exclusive = question.options.find((each) => each.exclusive && sent.includes(each.value));
  return exclusive && { words: "journey.one_alone", option: exclusive.value };
}

const isNumber = (sent: Fields[string]) =>
  typeof sent === "string" && /^\d{1,9}([.,]\d{1,3})?$/.test(sent.trim());
