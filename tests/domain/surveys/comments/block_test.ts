/** Words are taken out of a comment wherever they stand, and of no other word. */
import { equal } from "node:assert/strict";
import { withoutWords } from "@/domain/surveys/comments/block.ts";

const table: readonly [words: string, gone: readonly string[], left: string | undefined][] = [
  ["Sister Ann Lee was kind", ["Ann Lee"], "Sister █████ was kind"],
  ["Ann was kind. Thank you, ANN!", ["ann"], "█████ was kind. Thank you, █████!"],
  ["Ann told Ann Lee", ["Ann", "Ann Lee"], "█████ told █████"],
  ["The Annual visit", ["Ann"], undefined],
  ["Room 12, not 120", ["12"], "Room █████, not 120"],
  ["O’Brien (nurse) said", ["O’Brien (nurse)"], "█████ said"],
  ["Zoë, żółw and Ünal", ["zoë", "ünal"], "█████, żółw and █████"],
  ["شكرا Ann شكرا", ["Ann"], "شكرا █████ شكرا"],
  ["What .* may stand for", [".*"], "What █████ may stand for"],
  ["Nothing", ["", "  "], undefined],
  ["█████ was kind", ["█████"], undefined],
];

for (const [words, gone, left] of table) {
  Deno.test(`“${words}” without “${gone.join("”, “")}”`, () => {
    equal(withoutWords(words, gone), left);
  });
}
