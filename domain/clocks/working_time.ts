/**
 * Working time: what of a day counts, how much of a while counted, and when so much of it will
 * have. Pure, and in milliseconds since 1970; tests/domain/clocks compares it with a minute-by-
 * minute reckoning.
 */
import type { Day } from "@/db/columns.ts";
import { type OpeningHours, weekdays } from "@/db/schema/organisations.ts";
import { firstShowing } from "@/domain/clocks/wall_clock.ts";
import { dayAfter, dayOf } from "@/domain/time.ts";

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface WorkingDay {
  /** In order, apart from each other, within the day. */
  readonly spans: readonly Span[];
  /** Why nothing counts, where it is not by its hours. */
  readonly holiday?: string;
}

export interface WorkingTime {
  on(day: Day): WorkingDay;
}

/** Every minute of every day. */
export const aroundTheClock: WorkingTime = byDay((day) => ({
  spans: [{ from: firstShowing(day, "00:00"), to: firstShowing(day, "24:00") }],
}));

/** @param hoursOn the hours that hold on a day: they can change from one day to the next */
export function workingHours(
  hoursOn: (day: Day) => OpeningHours,
  holidays: ReadonlyMap<Day, string>,
): WorkingTime {
  return byDay((day) => {
    const holiday = holidays.get(day);
    if (holiday !== undefined) return { spans: [], holiday };
    const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]!;
    const spans = (hoursOn(day)[weekday] ?? []).map(({ from, to }) => ({
      from: firstShowing(day, from),
      to: firstShowing(day, to),
    }));
    // Of hours that the clock jumps over, nothing is left.
    return { spans: spans.filter(({ from, to }) => from < to) };
  });
}

/** How much counted between two moments, less what the clock stood still. */
export function workedBetween(
  time: WorkingTime,
  from: number,
  to: number,
  pauses: readonly Span[] = [],
): number {
  let worked = 0;
  for (const span of countedSpans(time, from, pauses, to)) worked += span.to - span.from;
  return worked;
}

/** The first moment by which so much has counted. */
export function afterWorking(
  time: WorkingTime,
  from: number,
  milliseconds: number,
  pauses: readonly Span[] = [],
): number {
  let left = milliseconds;
  for (const span of countedSpans(time, from, pauses)) {
    if (span.to - span.from >= left) return span.from + left;
    left -= span.to - span.from;
  }
  throw new Error("Cannot reckon a time from hours in which nobody works");
}

/** More than any target needs; hours without an end to the search have no work in them. */
const searchedDays = 3660;

/** What counts, piece by piece, from a moment on. */
function* countedSpans(
  time: WorkingTime,
  from: number,
  pauses: readonly Span[],
  until = Infinity,
): Generator<Span> {
  const still = united(pauses);
  let day = dayOf(new Date(from));
  for (let searched = 0; searched < searchedDays; searched++, day = dayAfter(day)) {
    if (firstShowing(day, "00:00") >= until) return;
    for (const span of time.on(day).spans) {
      const part = { from: Math.max(span.from, from), to: Math.min(span.to, until) };
      if (part.from < part.to) yield* without(part, still);
    }
  }
}

/** In order, with those that touch or overlap made one. */
export function united(spans: readonly Span[]): readonly Span[] {
  const one: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = one.at(-1);
    if (last && span.from <= last.to) {
      one[one.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else one.push(span);
  }
  return one;
}

/** What is left of a span beside others, which are in order and apart. */
export function* without({ from, to }: Span, others: readonly Span[]): Generator<Span> {
  let at = from;
  for (const other of others) {
    if (other.to <= at) continue;
    if (other.from >= to) break;
    if (other.from > at) yield { from: at, to: other.from };
    at = other.to;
  }
  if (at < to) yield { from: at, to };
}

/** Days are asked for again and again, and time zones are slow. */
function byDay(reckon: (day: Day) => WorkingDay): WorkingTime {
  const known = new Map<Day, WorkingDay>();
  return {
    on(day) {
      let found = known.get(day);
      if (!found) known.set(day, found = reckon(day));
      return found;
    },
  };
}
