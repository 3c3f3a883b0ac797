/** How long is left, in words, and whether somebody should hurry. */
import type { Day, Instant } from "@/db/columns.ts";
import type { Referral } from "@/domain/referrals/find.ts";
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
export function dayOfTwentyEight(sentAt: Instant, day: Day): number {
  return Temporal.PlainDate.from(dayOf(sentAt)).until(day, { largestUnit: "days" }).days;
}

/** The last day on which the patient can be told in time. */
export const dayTwentyEight = (sentAt: Instant): Day =>
  Temporal.PlainDate.from(dayOf(sentAt)).add({ days: 28 }).toString() as Day;

/** Stops on the day on which the patient was told (Faster Diagnosis Standard), not with the answer. */
export function cancerClock(
  { priority, sentAt, patientToldOn, state }: Pick<
    Referral,
    "priority" | "sentAt" | "patientToldOn" | "state"
  >,
  now: Date,
): Due | undefined {
  if (priority !== "urgent_suspected_cancer" || sentAt === null || state === "withdrawn") {
    return undefined;
  }
  const day = dayOfTwentyEight(sentAt, patientToldOn ?? dayOf(now));
  const tone = day > 28 ? "late" : day > 21 && patientToldOn === null ? "soon" : "calm";
  return { words: patientToldOn ? `Told on day ${day} of 28` : `Day ${day} of 28`, tone };
}
