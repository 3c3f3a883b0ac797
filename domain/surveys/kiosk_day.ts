/** Which day an answer belongs to that a tablet kept until there was a network. */
import type { Day } from "@/db/columns.ts";
import { plusDays } from "@/domain/time.ts";

/**
 * From the first day of a month to the 12th working day of the next, by which its totals are to be
 * sent (domain/surveys/return_due.ts), there are at most 51: 1 December to 20 January. What comes
 * later belongs to a month that is over for whoever counts.
 */
export const daysKept = 51;

/**
 * The day it was given, as the tablet's clock had it. A clock that is wrong must not cost an answer:
 * a day still to come, or one too long ago to be counted, becomes the day on which it came in.
 */
export const dayOfKept = (given: Day | undefined, today: Day): Day =>
  given !== undefined && given <= today && given >= plusDays(today, -daysKept) ? given : today;
