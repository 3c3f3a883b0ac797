import type { Day, Instant } from "@/db/columns.ts";
import { longDay, longMoment } from "@/domain/time.ts";

/** A moment, in words for people and exactly for machines. */
export function When({ at }: { at: Instant }) {
  return <time datetime={at}>{longMoment(at)}</time>;
}

export function OnDay({ day }: { day: Day }) {
  return <time datetime={day}>{longDay(day)}</time>;
}
