import { deepEqual, equal } from "node:assert/strict";
import { type Id, type Instant, newId } from "@/db/columns.ts";
import { breachesIf, type CaseOfPast, unknownTeams } from "@/domain/sourcing/simulate.ts";

const remote: Id<"ServiceTeam"> = newId();
const at = (hour: number) => new Date(Date.UTC(2026, 1, 2, hour)).toISOString() as Instant;
const until = at(200);

const one = (
  sent: number,
  due: number,
  answered: number | null,
  over: Partial<CaseOfPast> = {},
): CaseOfPast => ({
  rank: 2,
  sentAt: at(sent),
  dueAt: at(due),
  answeredAt: answered === null ? null : at(answered),
  teamId: null,
  ...over,
});
const asTheyWent = ({ teamId }: CaseOfPast) => teamId;

const situations: readonly [string, readonly CaseOfPast[], number][] = [
  ["answered in time", [one(0, 10, 5)], 0],
  ["answered late", [one(0, 10, 11)], 1],
  ["never answered and due", [one(0, 10, null)], 1],
  ["never answered and not yet due", [one(0, 300, null)], 0],
  ["answers go to the most pressing: a late order costs nothing", [
    one(0, 5, 8),
    one(1, 9, 4),
  ], 0],
  ["urgent suspected cancer is taken first, whatever is due", [
    one(0, 3, 2),
    one(1, 100, 50, { rank: 0 }),
  ], 1],
  ["an answer before anything was sent helps nobody", [one(5, 6, 7), one(4, 5, 1)], 2],
];
for (const [name, cases, over] of situations) {
  Deno.test(`times over: ${name}`, () => equal(breachesIf(cases, asTheyWent, until), over));
}

Deno.test("a case moved to a team with answers to spare is answered in time there", () => {
  const cases = [
    one(0, 10, 5),
    one(0, 10, 30),
    one(0, 300, 8, { teamId: remote }),
    one(0, 300, 60, { teamId: remote }),
  ];
  equal(breachesIf(cases, asTheyWent, until), 1);
  const moved = cases[1]!;
  const goesTo = (each: CaseOfPast) => each === moved ? remote : each.teamId;
  equal(breachesIf(cases, goesTo, until), 0, "and one that is due later waits instead");
});

Deno.test("a team that answered nothing is not guessed about", () => {
  const cases = [one(0, 10, 5), one(0, 10, null, { teamId: remote })];
  deepEqual(unknownTeams(cases, asTheyWent), [remote]);
  deepEqual(unknownTeams(cases, () => null), []);
});

Deno.test("against the obvious: at each answer, look through all that wait", () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  for (let round = 0; round < 60; round++) {
    const cases = Array.from({ length: random(25) }, () => {
      const sent = random(60);
      return one(sent, sent + random(60), random(4) === 0 ? null : sent + random(80), {
        rank: random(3),
        teamId: random(2) ? remote : null,
      });
    });
    const goes = new Map(cases.map((each) => [each, random(2) ? remote : null]));
    const goesTo = (each: CaseOfPast) => goes.get(each) ?? null;
    equal(breachesIf(cases, goesTo, until), obvious(cases, goesTo));
  }
});

function obvious(
  cases: readonly CaseOfPast[],
  goesTo: (each: CaseOfPast) => Id<"ServiceTeam"> | null,
): number {
  let over = 0;
  for (const team of [null, remote]) {
    const left = new Set(cases.filter((each) => goesTo(each) === team));
    const moments = cases.filter((each) => each.teamId === team && each.answeredAt)
      .map(({ answeredAt }) => answeredAt!).sort();
    for (const moment of moments) {
      const [first] = [...left].filter(({ sentAt }) => sentAt <= moment)
        .sort((a, b) => a.rank - b.rank || a.dueAt.localeCompare(b.dueAt));
      if (!first) continue;
      left.delete(first);
      if (first.dueAt < moment) over++;
    }
    over += [...left].filter(({ dueAt }) => dueAt < until).length;
  }
  return over;
}
