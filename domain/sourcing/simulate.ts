/**
 * How many times would be over, had cases gone to other teams.
 *
 * Each team is taken to answer as many cases, and at the same moments, as it did: what changes is
 * which case it takes then, the most pressing of those that are with it. Pure.
 */
import type { Instant } from "@/db/columns.ts";
import type { TeamId } from "@/domain/sourcing/rules.ts";

export interface CaseOfPast {
  readonly rank: number;
  readonly sentAt: Instant;
  readonly dueAt: Instant;
  /** Null while it waits. */
  readonly answeredAt: Instant | null;
  /** The team that it went to, and so the team whose answer this was. */
  readonly teamId: TeamId;
}

/** @param goesTo where each case goes this time @param until what waits then is over if it is due */
export function breachesIf(
  cases: readonly CaseOfPast[],
  goesTo: (each: CaseOfPast) => TeamId,
  until: Instant,
): number {
  const answers = Map.groupBy(cases.filter(isAnswered), ({ teamId }) => teamId);
  let over = 0;
  for (const [teamId, theirs] of Map.groupBy(cases, goesTo)) {
    const moments = (answers.get(teamId) ?? []).map(({ answeredAt }) => answeredAt).sort();
    over += breachesOf(theirs, moments, until);
  }
  return over;
}

/** Teams that would get cases and answered none: how quick they are is not known. */
export function unknownTeams(
  cases: readonly CaseOfPast[],
  goesTo: (each: CaseOfPast) => TeamId,
): TeamId[] {
  const known = new Set(cases.filter(isAnswered).map(({ teamId }) => teamId));
  return [...new Set(cases.map(goesTo))].filter((teamId) => !known.has(teamId));
}

function breachesOf(
  cases: readonly CaseOfPast[],
  moments: readonly Instant[],
  until: Instant,
): number {
  const coming = [...cases].sort((one, other) => compare(one.sentAt, other.sentAt));
  const waiting: CaseOfPast[] = [];
  let next = 0;
  let over = 0;
  for (const moment of moments) {
    while (next < coming.length && coming[next]!.sentAt <= moment) {
      insert(waiting, coming[next++]!);
    }
    const answered = waiting.pop();
    if (answered && answered.dueAt < moment) over++;
  }
  const left = [...waiting, ...coming.slice(next)];
  return over + left.filter(({ dueAt }) => dueAt < until).length;
}

/** The most pressing stands last, so that it is taken off cheaply. */
function insert(waiting: CaseOfPast[], one: CaseOfPast): void {
  let from = 0;
  let to = waiting.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (pressing(waiting[middle]!, one) > 0) from = middle + 1;
    else to = middle;
  }
  waiting.splice(from, 0, one);
}

/** Above zero where the first is to be worked after the second. */
const pressing = (one: CaseOfPast, other: CaseOfPast) =>
  one.rank - other.rank || compare(one.dueAt, other.dueAt);

const isAnswered = (one: CaseOfPast): one is CaseOfPast & { readonly answeredAt: Instant } =>
  one.answeredAt !== null;
const compare = (one: string, other: string) => one < other ? -1 : one > other ? 1 : 0;
