/** Several things that are typed one on each line. */
export const lines = (typed: string): string[] =>
  typed.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");

export const linesOf = (things: readonly string[]): string => things.join("\n");
