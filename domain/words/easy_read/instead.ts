import type { insteadWords as part } from "@/domain/words/english/instead.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const insteadWords: Translated<typeof part> = {
  "instead.title": "See somebody in person",
  "instead.body":
    "That is fine.\nYou will still get your care.\nWe tell {practice}.\nThey will contact you.",
  "instead.because": "Do you want to tell {practice} anything?\nYou can leave this empty",
  "instead.long": "Use {most} characters or fewer",
  "instead.send": "Tell my GP surgery",
  "instead.go_back": "Go back to the questions",
};
