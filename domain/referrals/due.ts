/** How long is left, in words, and whether somebody should hurry. */
import type { Instant } from "@/db/columns.ts";
import { dayOf, roughly } from "@/domain/time.ts";

export interface Due {
  readonly words: string;
  readonly tone: "late" | "soon" | "calm";
}

const soonHours = 4;

export function dueInWords(dueAt: Instant, now: Date): Due {
  const left = Date.parse(dueAt) - now.getTime();
  if (left < 0) return { words: `${roughly(left)} over`, tone: "late" };
  return { words: `${roughly(left)} left`, tone: left < soonHours * 3_600_000 ? "soon" : "calm" };
}

/** NICE QS130: cancer confirmed or ruled out within 28 days of referral. The day of sending is 0. */
export function dayOfTwentyEight(sentAt: Instant, now: Date): number {
  return Temporal.PlainDate.from(dayOf(sentAt)).until(dayOf(now), { largestUnit: "days" }).days;
}
