/** A home is to be called back: there is one such order a call at a time. */
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callBacks } from "@/db/schema/calls.ts";
import { later } from "@/domain/calls/later.ts";
import type { HubRules } from "@/domain/hubs/usual_settings.ts";

interface OfCall {
  readonly id: Id<"Call">;
  readonly hubId: Id<"Organisation">;
  readonly homeId: Id<"Organisation">;
}

/** Due by the hub's rule; nobody's until somebody takes it. False where one is ordered already. */
export async function orderCallBack(
  tx: Tx,
  call: OfCall,
  { callBackMinutes }: Pick<HubRules, "callBackMinutes">,
  because: string,
): Promise<boolean> {
  const open = await tx.select({ id: callBacks.id }).from(callBacks)
    .where(and(eq(callBacks.callId, call.id), isNull(callBacks.doneAt))).get();
  if (open) return false;
  await tx.insert(callBacks).values({
    id: newId(),
    callId: call.id,
    hubId: call.hubId,
    homeId: call.homeId,
    because,
    dueAt: later(tx.now, callBackMinutes * 60),
    createdAt: tx.now,
  });
  return true;
}

/** It was answered after all. */
export async function callBackNotNeeded(tx: Tx, callId: Id<"Call">, words: string): Promise<void> {
  await tx.update(callBacks)
    .set({ doneAt: tx.now, doneBy: tx.author.userId, doneCallId: callId, doneWords: words })
    .where(and(eq(callBacks.callId, callId), isNull(callBacks.doneAt)));
}
