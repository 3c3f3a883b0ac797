/** The block that stands where words were taken out of a comment. */

/** Always as long, whatever it stands for. */
export const block = "█████";

/** The words without these, wherever they stand and however they are capitalised; undefined where none does. */
export function withoutWords(words: string, gone: readonly string[]): string | undefined {
  const wanted = gone.map((each) => each.trim()).filter((each) => each !== "" && each !== block)
    // The longer first: "Ann Lee" before "Ann".
    .sort((one, other) => other.length - one.length);
  if (wanted.length === 0) return undefined;
  const pattern = wanted.map(RegExp.escape).join("|");
  // Of a name alone: not the "Ann" of "Annual".
  const left = words.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"),
    block,
  );
  return left === words ? undefined : left;
}
