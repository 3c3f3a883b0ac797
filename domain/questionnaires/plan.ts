/** When rounds begin, remind and end: days by the calendar of Europe/London. */
import type { Day } from "@/db/columns.ts";
import { plusDays } from "@/domain/time.ts";

interface Plan {
  readonly firstOn: Day | null;
  readonly everyMonths: number;
}

/** Each is counted from the first, so that the 31st comes back after a month that has none. */
function occurrence(firstOn: Day, everyMonths: number, nth: number): Day {
  return Temporal.PlainDate.from(firstOn).add({ months: everyMonths * nth }).toString() as Day;
}

/** The last day of the plan that has come. */
export function lastPlanned({ firstOn, everyMonths }: Plan, today: Day): Day | undefined {
  if (firstOn === null || firstOn > today) return undefined;
  let last = firstOn;
  for (let nth = 1;; nth++) {
    const next = occurrence(firstOn, everyMonths, nth);
    if (next > today) return last;
    last = next;
  }
}

/** The next day of the plan, today not counted where its round has begun. */
export function nextPlanned(
  { firstOn, everyMonths }: Plan,
  today: Day,
  begun: readonly (Day | null)[],
): Day | undefined {
  if (firstOn === null) return undefined;
  for (let nth = 0;; nth++) {
    const each = occurrence(firstOn, everyMonths, nth);
    if (
      each > today || (each === lastPlanned({ firstOn, everyMonths }, today) &&
        !begun.includes(each))
    ) return each;
  }
}

/** A third and two thirds of the way to the last day: two, spaced. */
export function reminderDays(opensOn: Day, closesOn: Day): readonly Day[] {
  const days = Temporal.PlainDate.from(opensOn).until(closesOn).days;
  return [1, 2].map((nth) => plusDays(opensOn, Math.round((days * nth) / 3)));
}

/** How many reminders should have gone out by now. */
export const remindersDue = (
  { opensOn, closesOn }: { readonly opensOn: Day; readonly closesOn: Day },
  today: Day,
): number => reminderDays(opensOn, closesOn).filter((each) => each <= today).length;

export const closingDay = (opensOn: Day, openDays: number): Day => plusDays(opensOn, openDays - 1);
