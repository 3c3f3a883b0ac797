/** When the clock on the wall in London first shows a time, over both of its changes too. */
import type { Day } from "@/db/columns.ts";
import { zone } from "@/domain/time.ts";

/**
 * Of an hour that comes twice, its first coming; of an hour that does not come, the moment at
 * which the clock jumps past it. `24:00` is the next day's first moment.
 */
export function firstShowing(day: Day, time: string): number {
  const date = Temporal.PlainDate.from(day);
  if (time === "24:00") return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const asked = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const shown = asked.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (shown.toPlainDateTime().equals(asked)) return shown.epochMilliseconds;
  return shown.getTimeZoneTransition("next")?.epochMilliseconds ?? shown.epochMilliseconds;
}
