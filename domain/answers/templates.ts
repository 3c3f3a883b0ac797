/**
 * Words to begin an answer with. `{first name}` and its like are filled in from the case; whatever
 * else stands in braces is for the writer, and an answer in which it still does is not sent.
 */
import { type AnswerField, wordFieldNames } from "@/domain/answers/details.ts";

export type Fields = Readonly<Record<string, string>>;

/** Fields of the form that a template has words for. */
export const templateFields = [
  "diagnosis",
  "plan",
  ...wordFieldNames,
] as const satisfies readonly AnswerField[];

export const placeholders = {
  "first name": "The patient’s first name",
  "full name": "The patient’s name",
  age: "The patient’s age in years",
  practice: "The name of the practice",
  referrer: "Who sent the referral",
  reference: "The referral’s reference",
  service: "The name of the service",
  today: "The day, in words",
  me: "Who answers",
} as const;
export type Placeholder = keyof typeof placeholders;

const inBraces = /\{([a-z][a-z0-9 _-]{0,39})\}/g;

export const filledIn = (words: string, facts: Readonly<Record<Placeholder, string>>): string =>
  words.replaceAll(inBraces, (whole, name) => facts[name as Placeholder] ?? whole);

/** `{size}`: what nobody has filled in yet. */
export const blanksIn = (words: string): string[] => [
  ...new Set([...words.matchAll(inBraces)].map(([whole]) => whole)),
];

/** Nothing typed is lost: what a template says comes after it, once. */
export function inserted(typed: Fields, template: Fields): Fields {
  const fields = { ...typed };
  for (const name of templateFields) {
    const [here, more] = [typed[name]?.trim() ?? "", template[name]?.trim() ?? ""];
    if (more === "" || here.includes(more)) continue;
    if (here === "") fields[name] = more;
    else if (name !== "diagnosis") fields[name] = `${here}\n${more}`;
  }
  return fields;
}
