/** "Lesion, cheek, left": a case in as few words as can be, kept with it when it is saved. */
import { askedOf } from "@/domain/questions/asked.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import { type History, oneAnswer, type Question } from "@/domain/questions/question.ts";
import { placeInWords } from "@/domain/questions/site_answer.ts";

export const notDescribed = "Not described yet";
const longest = 80;

/** What it is and where; for a service that asks neither, its subject, or how the question begins. */
export function headlineOf(history: History, questions: readonly Question[]): string | null {
  const asked = askedOf(questions, history);
  const said = (key: string) => {
    const question = asked.find((each) => each.key === key);
    return question && answerInWords(question, history);
  };
  const words = [said("problem"), said("site")].filter((each) => each !== undefined);
  if (words.length > 0) return sentence(words);
  const free = said("subject") ?? oneAnswer(history, "question");
  return free === undefined ? null : shortened(free);
}

/** For a row of a list: one from before headlines were kept says what it is by its history. */
export function headlineInWords({ headline, problem, site }: {
  readonly headline: string | null;
  readonly problem: string | null;
  readonly site: string | null;
}): string {
  if (headline !== null) return headline;
  const words = [problem || [], site ? placeInWords(site) : []].flat();
  return words.length > 0 ? sentence(words) : notDescribed;
}

/** Of one referral as it is kept. */
export const headlineOfKept = ({ headline, history }: {
  readonly headline: string | null;
  readonly history: History;
}): string =>
  headlineInWords({
    headline,
    problem: oneAnswer(history, "problem") ?? null,
    site: oneAnswer(history, "site") ?? null,
  });

const sentence = (words: readonly string[]): string => {
  const line = words.map((each) => each.toLowerCase()).join(", ");
  return line.charAt(0).toUpperCase() + line.slice(1);
};

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s\S*$/, "")}…`;
}

/** Ended by a full stop, unless the question ends itself. */
export function headlineSentence(of: Parameters<typeof headlineInWords>[0]): string {
  const words = headlineInWords(of);
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
