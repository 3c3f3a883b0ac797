/** Sums by day, by hour of the day and by home. */
import type { Id, Instant } from "@/db/columns.ts";
import { type CallSums, type CallTimes, sumsOf } from "@/domain/calls/figures/reckon.ts";
import { dayOf, zone } from "@/domain/time.ts";

export const groupings = ["day", "hour", "home"] as const;
export type Grouping = typeof groupings[number];

export interface TimesOfHome extends CallTimes {
  readonly homeId: Id<"Organisation">;
  readonly homeName: string;
}

export interface Group {
  /** `2026-03-02`, `09`, or a home's name. */
  readonly key: string;
  readonly sums: CallSums;
}

/** The latest day, the earliest hour, the first name at the top. */
export function grouped(
  rows: readonly TimesOfHome[],
  by: Grouping,
  abandonedAfterSeconds: number,
): readonly Group[] {
  const keyOf: Record<Grouping, (row: TimesOfHome) => string> = {
    day: ({ placedAt }) => dayOf(placedAt),
    hour: ({ placedAt }) => String(hourOf(placedAt)).padStart(2, "0"),
    home: ({ homeName, homeId }) => `${homeName}\n${homeId}`,
  };
  const groups = [...Map.groupBy(rows, keyOf[by])]
    .sort(([one], [other]) => one.localeCompare(other, "en-GB"));
  if (by === "day") groups.reverse();
  return groups.map(([key, those]) => ({
    key: key.split("\n")[0]!,
    sums: sumsOf(those, abandonedAfterSeconds),
  }));
}

/** By the clock on the wall of the hub. */
const hourOf = (moment: Instant): number =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).hour;
