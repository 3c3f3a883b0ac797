/** The hub's figures since midnight, by Europe/London. */
import { and, eq, gte } from "drizzle-orm";
import type { Instant } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import { dayOf, zone } from "@/domain/time.ts";

export interface FiguresToday {
  readonly presented: number;
  readonly answered: number;
  /** Of those answered; null where there were none. */
  readonly within60Seconds: number | null;
  readonly within5Minutes: number | null;
  readonly medianWaitSeconds: number | null;
  readonly ninetiethWaitSeconds: number | null;
  /** Given up by the home after the time that the hub counts from. */
  readonly abandoned: number;
  readonly unanswered: number;
}

export interface CallTimes {
  readonly state: string;
  readonly placedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly endedAt: Instant | null;
}

export async function figuresToday(
  read: Reader,
  { hubId, abandonedAfterSeconds }: Pick<HubNow, "hubId" | "abandonedAfterSeconds">,
  now: Date,
): Promise<FiguresToday> {
  const rows = await read.select({
    state: calls.state,
    placedAt: calls.placedAt,
    answeredAt: calls.answeredAt,
    endedAt: calls.endedAt,
  }).from(calls).where(and(eq(calls.hubId, hubId), gte(calls.placedAt, midnightOf(now))));
  return figuresOf(rows, abandonedAfterSeconds);
}

/** Calls that the home gave up sooner than `abandonedAfterSeconds` are not counted at all. */
export function figuresOf(
  rows: readonly CallTimes[],
  abandonedAfterSeconds: number,
): FiguresToday {
  const seconds = (from: Instant, to: Instant | null) =>
    to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 1000;
  const counted = rows.filter(({ state, placedAt, endedAt }) =>
    state !== "abandoned" || seconds(placedAt, endedAt) >= abandonedAfterSeconds
  );
  const waits = counted.flatMap(({ placedAt, answeredAt }) =>
    answeredAt === null ? [] : [seconds(placedAt, answeredAt)]
  ).sort((one, other) => one - other);
  const share = (most: number) =>
    waits.length === 0 ? null : waits.filter((wait) => wait <= most).length / waits.length;
  const at = (part: number) =>
    waits.length === 0
      ? null
      : waits[Math.min(waits.length - 1, Math.ceil(waits.length * part) - 1)]!;
  return {
    presented: counted.length,
    answered: waits.length,
    within60Seconds: share(60),
    within5Minutes: share(300),
    medianWaitSeconds: at(0.5),
    ninetiethWaitSeconds: at(0.9),
    abandoned: counted.filter(({ state }) => state === "abandoned").length,
    unanswered: counted.filter(({ state }) => state === "unanswered").length,
  };
}

function midnightOf(now: Date): Instant {
  const midnight = Temporal.PlainDate.from(dayOf(now)).toZonedDateTime(zone);
  return new Date(midnight.epochMilliseconds).toISOString() as Instant;
}
