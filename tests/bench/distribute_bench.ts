/** How long it takes to decide whom to ring, for a hub that is as busy as it can be. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { operatorSkills, operatorStates } from "@/db/schema/hubs.ts";
import { type CallToRing, distribute, type OperatorOnShift } from "@/domain/calls/distribute.ts";
import { median, timeOf } from "@/tests/bench/harness.ts";

export const name = "whom to ring: 100 operators, 500 calls";
export const unit = "ms";
export const goal = "<=1";

const rounds = 31;
const each = 20;

export async function measure(): Promise<number> {
  const start = Date.parse("2026-03-02T09:00:00Z");
  const at = (seconds: number) => instantOf(new Date(start + seconds * 1000));
  const operators: OperatorOnShift[] = Array.from({ length: 100 }, (_, index) => ({
    userId: newId<"User">(),
    skills: ["call_handler", operatorSkills[index % operatorSkills.length]!],
    languages: index % 5 === 0 ? ["pl"] : [],
    // Two in five are ready; the others are in each of the other states.
    state: index % 5 < 2 ? "ready" : operatorStates[index % operatorStates.length]!,
    idleSince: at(index),
    reachable: index % 10 !== 0,
  }));
  const people: readonly Id<"User">[] = operators.map(({ userId }) => userId);
  const calls: CallToRing[] = Array.from({ length: 500 }, (_, index) => ({
    id: newId<"Call">(),
    rank: index % 3,
    skill: operatorSkills[index % 3]!,
    language: index % 7 === 0 ? "pl" : null,
    placedAt: at(index),
    everybodyAt: at(index + 60),
    rings: people.slice(index % 90, index % 90 + 4).map((userId) => ({ userId, open: false })),
  }));
  const now = at(0);
  const work = () => distribute(calls, operators, { now, surge: false });
  await timeOf(200, work);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timeOf(each, work) / each);
  return median(times);
}
