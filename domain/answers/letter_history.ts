/** What the practice told the specialist, under the headings of the letter where it belongs. */
import {
  fact,
  known,
  type LetterFact,
  type LetterSection,
  section,
} from "@/domain/answers/letter_parts.ts";
import { askedOf } from "@/domain/questions/asked.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import type { History, Question } from "@/domain/questions/question.ts";

type Heading = "medicines" | "allergies" | "history" | "results" | "scales" | "family";

/** Questions whose answers have a heading of their own; all others are the history. */
const headings: Readonly<Record<string, Heading>> = {
  medicines: "medicines",
  allergies: "allergies",
  family_history: "family",
  tested: "results",
  tested_on: "results",
  results: "results",
};

export function historySections(
  questions: readonly Question[],
  history: History,
  medicinesAdvice: string | undefined,
): LetterSection[] {
  const under: Record<Heading, LetterFact[]> = {
    medicines: [],
    allergies: [],
    history: [],
    results: [],
    scales: [],
    family: [],
  };
  for (const question of askedOf(questions, history)) {
    const words = answerInWords(question, history);
    under[headingOf(question)].push({ ...fact(question.short, words), known: true });
  }
  return [
    section("Medications and medical devices", [
      fact("Advice", medicinesAdvice),
      ...under.medicines,
    ]),
    known("Allergies and adverse reactions", under.allergies),
    known("History", under.history),
    known("Investigations and results", under.results),
    known("Assessment scales", under.scales),
    known("Family history", under.family),
  ];
}

const headingOf = ({ key, kind }: Question): Heading =>
  kind === "checklist" ? "scales" : headings[key] ?? "history";
