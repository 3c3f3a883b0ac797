/** What calls come to: pure sums over the facts of each, so that a table can try them. */
import type { CallState } from "@/db/schema/calls.ts";
import type { Instant } from "@/db/columns.ts";

export interface CallTimes {
  readonly state: CallState;
  readonly placedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly endedAt: Instant | null;
}

export interface CallSums {
  /** All but those that the home gave up sooner than the hub counts from. */
  readonly presented: number;
  readonly answered: number;
  /** Of those answered; null where there were none. */
  readonly within60Seconds: number | null;
  readonly within5Minutes: number | null;
  readonly medianWaitSeconds: number | null;
  readonly ninetiethWaitSeconds: number | null;
  /** Given up by the home after the time that the hub counts from. */
  readonly abandoned: number;
  /** Of those presented; null where there were none. */
  readonly abandonedShare: number | null;
  readonly unanswered: number;
}

export const secondsBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 1000;

/** Given up by the home, and late enough to be the hub's failure. */
export const isAbandoned = (
  { state, placedAt, endedAt }: CallTimes,
  abandonedAfterSeconds: number,
): boolean =>
  state === "abandoned" && endedAt !== null &&
  secondsBetween(placedAt, endedAt) >= abandonedAfterSeconds;

export function sumsOf(rows: readonly CallTimes[], abandonedAfterSeconds: number): CallSums {
  const abandoned = rows.filter((row) => isAbandoned(row, abandonedAfterSeconds)).length;
  const presented = rows.filter(({ state }) => state !== "abandoned").length + abandoned;
  const waits = rows.flatMap(({ placedAt, answeredAt }) =>
    answeredAt === null ? [] : [secondsBetween(placedAt, answeredAt)]
  ).sort((one, other) => one - other);
  const share = (most: number) =>
    waits.length === 0 ? null : waits.filter((wait) => wait <= most).length / waits.length;
  return {
    presented,
    answered: waits.length,
    within60Seconds: share(60),
    within5Minutes: share(300),
    medianWaitSeconds: nearestRank(waits, 0.5),
    ninetiethWaitSeconds: nearestRank(waits, 0.9),
    abandoned,
    abandonedShare: presented === 0 ? null : abandoned / presented,
    unanswered: rows.filter(({ state }) => state === "unanswered").length,
  };
}

/** The smallest of them that so many of all are no longer than; null where there are none. */
function nearestRank(sorted: readonly number[], part: number): number | null {
  return sorted[Math.ceil(sorted.length * part) - 1] ?? null;
}
