/** Shifts of those who are not in a call any more. */
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type OperatorState, shifts } from "@/db/schema/hubs.ts";
import type { Call } from "@/domain/calls/find.ts";
import { announceShifts } from "@/domain/calls/move.ts";

/** Of the page of whoever pressed it is known that it is open. */
export async function freeAfterCall(
  tx: Tx,
  { hubId }: Pick<Call, "hubId">,
  userId: Id<"User">,
  state: Extract<OperatorState, "ready" | "writing_up">,
): Promise<void> {
  const freed = await tx.update(shifts)
    .set({
      state,
      stateSince: tx.now,
      ...state === "ready" ? { idleSince: tx.now } : {},
      ...userId === tx.author.userId ? { lastSeenAt: tx.now } : {},
    })
    .where(and(
      eq(shifts.userId, userId),
      eq(shifts.hubId, hubId),
      eq(shifts.state, "in_call"),
      isNull(shifts.endedAt),
    )).returning({ id: shifts.id });
  if (freed.length > 0) announceShifts(tx, hubId);
}
