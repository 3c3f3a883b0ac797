/** Words as a question to the full-text index, where they are only ever quoted text. */

/**
 * Every word begins a part of the name, in any order. Two neighbours may also be one word that
 * was written apart: `de souza` finds DeSouza; the index holds run-together names for `desouza`.
 */
export function matchExpression(words: readonly string[]): string {
  const ways = [words];
  for (let i = 0; i + 1 < words.length; i++) {
    ways.push([...words.slice(0, i), words[i]! + words[i + 1]!, ...words.slice(i + 2)]);
  }
  return ways.map((way) => `(${way.map(beginning).join(" AND ")})`).join(" OR ");
}

const beginning = (word: string) => `"${word.replaceAll('"', '""')}" *`;
