/** How soon a case should be answered where a service keeps no hours: reckoned around the clock. */
import { type Instant, instantOf } from "@/db/columns.ts";
import type { Priority } from "@/db/schema/referrals.ts";

/** As they were agreed when the service was opened. */
export interface AgreedHours {
  readonly routineTargetHours: number | null;
  readonly urgentTargetHours: number | null;
}

/**
 * Where a service has agreed no target: advice on photographs within 24 hours (North Central
 * London), specialist advice within five days (2025/26 enhanced service specification).
 */
const usualHours = { urgent: 24, routine: 5 * 24 } as const;

export const targetHours = (priority: Priority, agreed: AgreedHours): number =>
  priority === "routine"
    ? agreed.routineTargetHours ?? usualHours.routine
    : agreed.urgentTargetHours ?? usualHours.urgent;

/** A case always has a time by which it should be answered: the queue is ordered by it. */
export const dueAroundTheClock = (
  sentAt: Instant,
  priority: Priority,
  agreed: AgreedHours,
): Instant => instantOf(new Date(Date.parse(sentAt) + targetHours(priority, agreed) * 3_600_000));
