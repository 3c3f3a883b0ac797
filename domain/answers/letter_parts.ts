/** What a letter is made of. */

/** Words under a name of their own, or plain; several lines make a list. */
export interface LetterFact {
  readonly name?: string;
  readonly lines: readonly string[];
  /** The practice wrote it itself: its own system has it already. */
  readonly known?: boolean;
}
export interface LetterSection {
  readonly heading: string;
  readonly facts: readonly LetterFact[];
}

export const fact = (name: string, words: string | null | undefined): LetterFact => ({
  name,
  lines: (words ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
});

export const section = (heading: string, facts: readonly LetterFact[]): LetterSection => ({
  heading,
  facts: facts.filter(({ lines }) => lines.length > 0),
});

/** Of what the practice knows without the letter. */
export const known = (heading: string, facts: readonly LetterFact[]): LetterSection =>
  section(heading, facts.map((each) => ({ ...each, known: true })));
