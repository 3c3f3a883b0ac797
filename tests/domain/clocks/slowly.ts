/** Working time as somebody would reckon it with a watch: minute by minute, asking the wall clock. */
import type { Day } from "@/db/columns.ts";
import { type OpeningHours, weekdays } from "@/db/schema/organisations.ts";
import type { Span } from "@/domain/clocks/working_time.ts";

const minute = 60_000;

export interface Slow {
  readonly hours: (day: Day) => OpeningHours;
  readonly holidays: ReadonlyMap<Day, string>;
  readonly pauses: readonly Span[];
}

/**
 * Whole minutes that count, from one on, for ever. A stretch begins when the wall first shows its
 * beginning, and is over when the wall first shows its end.
 */
export function* countedMinutes(slow: Slow, from: number): Generator<number> {
  const day = startOfDay(from);
  let today = "";
  let stretches: { from: string; to: string; begun: boolean; over: boolean }[] = [];
  for (let at = day;; at += minute) {
    const [date, time] = wall(at);
    if (date !== today) {
      today = date;
      stretches = stretchesOf(slow, date as Day);
    }
    for (const each of stretches) {
      if (time >= each.from) each.begun = true;
      if (time >= each.to) each.over = true;
    }
    const open = stretches.some(({ begun, over }) => begun && !over);
    const still = slow.pauses.some((pause) => pause.from <= at && at < pause.to);
    if (at >= from && open && !still) yield at;
  }
}

function stretchesOf({ hours, holidays }: Slow, day: Day) {
  if (holidays.has(day)) return [];
  const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7]!;
  return (hours(day)[weekday] ?? []).map((each) => ({ ...each, begun: false, over: false }));
}

/** Far enough before, so that a stretch that has begun is seen to begin. */
function startOfDay(moment: number): number {
  let at = moment;
  const [today] = wall(at);
  while (wall(at - minute)[0] === today) at -= minute;
  return at;
}

const shown = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
});

/** What calendar and clock on the wall show: no Temporal, which the product uses. */
function wall(moment: number): readonly [string, string] {
  const [date = "", time = ""] = shown.format(moment).split(", ");
  return [date.split("/").reverse().join("-"), time];
}
