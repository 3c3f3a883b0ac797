/** A face for each option of the standard question, one to one, beside its words and never instead. */
import type { Experience } from "@/db/schema/surveys.ts";

/** Mouths as paths in a box of 32 by 32; for "Don’t know" a question mark. */
const drawings: Readonly<Record<Experience, string>> = {
  very_good: "M8 18q8 10 16 0z",
  good: "M9 19q7 6 14 0",
  neither: "M9 21h14",
  poor: "M9 23q7-6 14 0",
  very_poor: "M8 25q8-10 16 0z",
  dont_know: "M12 12q0-5 4-5t4 4q0 3-4 5v3M16 24v.5",
};

export function Face({ of }: { of: Experience }) {
  return (
    <svg class="face" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <circle cx="16" cy="16" r="14.5" />
      {of !== "dont_know" && <path class="face__eyes" d="M11 11v3M21 11v3" />}
      <path d={drawings[of]} />
    </svg>
  );
}
