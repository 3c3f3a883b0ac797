import { type RedFlag, redFlags } from "@/domain/calls/red_flags.ts";

/** One that is no longer in the list is shown by its key rather than left out. */
export const redFlagWords = (keys: readonly string[]): string[] =>
  keys.map((key) => redFlags[key as RedFlag] ?? key);
