/** The hub's figures since midnight, by Europe/London. */
import { and, eq, gte } from "drizzle-orm";
import { calls } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import { type CallSums, sumsOf } from "@/domain/calls/figures/reckon.ts";
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import { dayOf, startOfDay } from "@/domain/time.ts";

export async function figuresToday(
  read: Reader,
  { hubId, abandonedAfterSeconds }: Pick<HubNow, "hubId" | "abandonedAfterSeconds">,
  now: Date,
): Promise<CallSums> {
  const rows = await read.select({
    state: calls.state,
    placedAt: calls.placedAt,
    answeredAt: calls.answeredAt,
    endedAt: calls.endedAt,
  }).from(calls).where(and(eq(calls.hubId, hubId), gte(calls.placedAt, startOfDay(dayOf(now)))));
  return sumsOf(rows, abandonedAfterSeconds);
}
