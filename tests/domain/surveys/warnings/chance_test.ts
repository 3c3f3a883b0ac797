/** A fall is told of where it is more than chance, for any number of answers. */
import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { chanceOf, isBeyondChance } from "@/domain/surveys/warnings/chance.ts";

const of = (positive: number, responses: number) => ({ positive, responses });

/** Positive of so many, in the month and before; the chance by hand; whether it is told. */
const table = [
  // Few answers: nothing that happens is beyond chance.
  [0, 1, 1, 1, 1 / 2, false],
  [0, 1, 100, 100, 1 / 101, false],
  [0, 2, 5, 5, 1 / 21, false],
  [0, 3, 9, 9, 1 / 220, false],
  // C(10,0) C(0,4) / C(14,4): four of four negative after ten of ten positive.
  [0, 4, 10, 10, 1 / 1001, true],
  // Nothing fell.
  [1, 1, 1, 2, 1, false],
  [5, 5, 5, 5, 1, false],
  [0, 5, 0, 50, 1, false],
  // Fisher's tea: 1 of 4 where it was 3 of 4.
  [1, 4, 3, 4, 17 / 70, false],
] as const;

for (const [positive, responses, was, wasOf, chance, told] of table) {
  const words = `${positive} of ${responses} after ${was} of ${wasOf}`;
  Deno.test(`${words} ${told ? "is" : "may not be"} more than chance`, () => {
    const found = chanceOf(of(positive, responses), of(was, wasOf));
    ok(Math.abs(found - chance) < 1e-12, `${found}, not ${chance}`);
    equal(isBeyondChance(found), told);
  });
}

Deno.test("half of two hundred where it was nine of ten is told of, and 17 of 20 is not", () => {
  ok(isBeyondChance(chanceOf(of(100, 200), of(1800, 2000))));
  ok(!isBeyondChance(chanceOf(of(17, 20), of(1800, 2000))));
});

/** The same, counted in whole numbers that have no end. */
function counted(now: ReturnType<typeof of>, before: ReturnType<typeof of>): number {
  const choose = (from: bigint, some: bigint): bigint => {
    if (some < 0n || some > from) return 0n;
    let ways = 1n;
    for (let each = 1n; each <= some; each++) ways = ways * (from - each + 1n) / each;
    return ways;
  };
  const positive = BigInt(now.positive + before.positive);
  const all = BigInt(now.responses + before.responses);
  const drawn = BigInt(now.responses);
  let ways = 0n;
  for (let few = 0n; few <= BigInt(now.positive); few++) {
    ways += choose(positive, few) * choose(all - positive, drawn - few);
  }
  return Number(ways * 10n ** 30n / choose(all, drawn)) / 1e30;
}

Deno.test("it is what counting every way comes to", () => {
  const month = fc.integer({ min: 1, max: 60 }).chain((responses) =>
    fc.record({
      positive: fc.integer({ min: 0, max: responses }),
      responses: fc.constant(responses),
    })
  );
  fc.assert(fc.property(month, month, (now, before) => {
    const [found, expected] = [chanceOf(now, before), counted(now, before)];
    ok(Math.abs(found - expected) <= 1e-11 * Math.max(1, expected), `${found}, not ${expected}`);
    ok(found >= 0 && found <= 1);
  }));
});

Deno.test("with very many answers it is still a number, and a fall is one", () => {
  const chance = chanceOf(of(80_000, 100_000), of(850_000, 1_000_000));
  ok(chance >= 0 && isBeyondChance(chance));
  equal(isBeyondChance(chanceOf(of(85_000, 100_000), of(850_000, 1_000_000))), false);
});
