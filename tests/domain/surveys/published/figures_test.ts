/** What leaves the organisation: as a table, and that nobody can reckon what was left out. */
import { deepEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Id } from "@/db/columns.ts";
import type { PublishedFigures } from "@/db/schema/survey_publications.ts";
import type { Experience } from "@/db/schema/surveys.ts";
import { publishable } from "@/domain/surveys/published/figures.ts";

/** How many chose each option, by place: very good, good, poor. */
type Place = readonly [veryGood: number, good: number, poor: number];
const asked = ["very_good", "good", "poor"] as const satisfies readonly Experience[];

const published = (places: readonly Place[]) =>
  publishable(places.flatMap((counts, place) =>
    counts.map((answers, option) => ({
      placeId: `${place}` as Id<"SurveyPlace">,
      placeName: `Place ${place}`,
      mode: "poster" as const,
      experience: asked[option]!,
      answers,
      setAside: 0,
    }))
  ));

/** Each line as it is read: the whole, then the places. */
const lines = ({ all, places }: PublishedFigures) =>
  [all, ...places].map(({ shown }) =>
    shown ? [shown.responses, ...asked.map((each) => shown.counts[each])].join(" ") : "*"
  );

const table: readonly [name: string, places: readonly Place[], lines: readonly string[]][] = [
  ["nobody answered", [[0, 0, 0]], ["0 0 0 0", "0 0 0 0"]],
  ["one place, and enough", [[4, 1, 0]], ["5 4 1 0", "5 4 1 0"]],
  ["one place, and few", [[3, 0, 1]], ["*", "*"]],
  ["few at one place take the other with them", [[1, 1, 0], [9, 3, 2]], ["16 10 4 2", "*", "*"]],
  [
    "the next lowest goes, and others stay",
    [[1, 0, 0], [9, 3, 2], [20, 5, 5]],
    ["45 30 8 7", "*", "*", "30 20 5 5"],
  ],
  ["few in all: nothing is shown", [[1, 0, 0], [0, 2, 0], [0, 0, 0]], ["*", "*", "*", "0 0 0 0"]],
  [
    "those who are left all said the same: the next one goes too",
    [[2, 0, 0], [6, 0, 0], [7, 1, 0], [20, 5, 5]],
    ["46 35 6 5", "*", "*", "*", "30 20 5 5"],
  ],
  [
    "everybody said the same: no place is shown",
    [[2, 0, 0], [6, 0, 0], [9, 0, 0]],
    ["17 17 0 0", "*", "*", "*"],
  ],
];

for (const [name, places, expected] of table) {
  Deno.test(`what is published: ${name}`, () => deepEqual(lines(published(places)), expected));
}

Deno.test("an answer that was set aside counts in no line, and is told of beside them", () => {
  const { all, leftOut } = publishable([{
    placeId: "1" as Id<"SurveyPlace">,
    placeName: "Lounge",
    mode: "poster",
    experience: "poor",
    answers: 0,
    setAside: 700,
  }]);
  deepEqual([all.shown?.responses, leftOut], [0, 700]);
});

const places = fc.array(
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 })),
  { maxLength: 6 },
);

/** NHS England's steps and ours, done again in another way: by sorting and by trying. */
function slowly(places: readonly Place[]): ReadonlySet<number> {
  const size = (each: Place) => each[0] + each[1] + each[2];
  const whole = places.reduce((sum, each) => sum + size(each), 0);
  const ranks = [...new Set(places.map(size))].filter((each) => each > 0).sort((a, b) => a - b);
  const anyFew = ranks[0] !== undefined && ranks[0] < 5;
  const wholeIsFew = whole > 0 && whole < 5;
  const hidden = new Set(places.flatMap((each, at) => {
    const rank = ranks.indexOf(size(each));
    const few = size(each) > 0 && size(each) < 5;
    return few || (rank === 1 && anyFew) || (wholeIsFew && (rank === 0 || rank === 1)) ? [at] : [];
  }));
  while (hidden.size > 0 && !wholeIsFew) {
    const different = [0, 1, 2].filter((option) =>
      [...hidden].some((at) => places[at]![option]! > 0)
    );
    const shown = places.map((_, at) => at).filter((at) =>
      !hidden.has(at) && size(places[at]!) > 0
    );
    if (different.length > 1 || shown.length === 0) break;
    // Of those that are as low, any may go: the last one does.
    const lowest = Math.min(...shown.map((at) => size(places[at]!)));
    hidden.add(shown.findLast((at) => size(places[at]!) === lowest)!);
  }
  return hidden;
}

Deno.test("whatever was answered, what is left out is what the slow way leaves out", () => {
  fc.assert(
    fc.property(places, (places) => {
      const hidden = slowly(places);
      deepEqual(
        published(places).places.map(({ shown }) => shown === undefined),
        places.map((_, at) => hidden.has(at)),
      );
    }),
    { numRuns: 2000 },
  );
});

Deno.test("a number is shown as it is or not at all, and the shown ones never come to more than the whole", () => {
  fc.assert(fc.property(places, (places) => {
    const { all, places: shown } = published(places);
    shown.forEach(({ shown }, at) => {
      if (shown) deepEqual(asked.map((each) => shown.counts[each]), [...places[at]!]);
      ok(!shown || shown.responses === 0 || shown.responses > 4);
    });
    if (!all.shown) ok(shown.every(({ shown }) => !shown || shown.responses === 0));
  }));
});

/**
 * Everything that could have been answered, tried one by one: what would be published of it is held
 * against what is. Of each number that is left out there must be two that it could be, even to
 * somebody who knows these rules: for the parent less its children, the total less the options, and
 * a percentage back to its counts, which say no more than the counts do.
 */
function everyCase(size: number, most: number): readonly (readonly Place[])[] {
  const one: Place[] = [];
  for (let a = 0; a <= most; a++) {
    for (let b = 0; b <= most; b++) one.push([a, b, 0]);
  }
  return Array.from({ length: size - 1 }).reduce<readonly (readonly Place[])[]>(
    (cases) => cases.flatMap((each) => one.map((place) => [...each, place])),
    one.map((place) => [place]),
  );
}

for (const [size, most] of [[1, 12], [2, 9], [3, 4]] as const) {
  Deno.test(`of ${size} places with up to ${2 * most} answers no number that is left out can be reckoned`, () => {
    const alike = Map.groupBy(
      everyCase(size, most),
      (places) => lines(published(places)).join("|"),
    );
    for (const [shown, cases] of alike) {
      const [whole, ...each] = shown.split("|");
      const options = whole === "*" ? [] : whole!.split(" ").slice(1).map(Number);
      // No more of an option than was tried, so that no case is missing.
      if (Math.max(0, ...options) > most) continue;
      const everybodySaidOne = whole !== "*" && options.filter((count) => count > 0).length < 2;
      for (const [at, line] of each.entries()) {
        if (line !== "*") continue;
        const responses = new Set(cases.map((places) => places[at]![0] + places[at]![1]));
        ok(responses.size > 1, shown);
        for (const option of [0, 1] as const) {
          const could = new Set(cases.map((places) => places[at]![option]));
          const nobodyChoseIt = options[option] === 0;
          if (nobodyChoseIt || everybodySaidOne) continue;
          ok(could.size > 1, `${shown}: ${at} ${asked[option]}`);
        }
      }
    }
  });
}
