/** Whom a hand-over rings for, and its end with what rings for it. */
import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callHandOvers, callRings } from "@/db/schema/calls.ts";
import { type OperatorSkill, shifts } from "@/db/schema/hubs.ts";
import { endRingsOf } from "@/domain/calls/end_rings.ts";
import { announceCall, announceShifts } from "@/domain/calls/move.ts";
import { later } from "@/domain/calls/later.ts";

interface OfCall {
  readonly id: Id<"Call">;
  readonly hubId: Id<"Organisation">;
  readonly homeId: Id<"Organisation">;
}

/** Longer than a home's call rings: whoever is asked reads the note first. */
export const handOverSeconds = 60;
/** Of somebody who is not on shift: they are woken or have an e-mail, and sign in first. */
export const handOverOutsideSeconds = 600;

/** On shift and not in a call or about to be. */
export function freeOnShift(tx: Tx, call: OfCall, who: SQL | undefined) {
  return tx.select().from(shifts).where(and(
    eq(shifts.hubId, call.hubId),
    isNull(shifts.endedAt),
    inArray(shifts.state, ["ready", "writing_up"]),
    who,
  ));
}

export const hasSkill = (
  { skills }: { readonly skills: readonly string[] },
  skill: OperatorSkill,
) => skills.includes(skill);

export async function ringForHandOver(
  tx: Tx,
  call: OfCall,
  userIds: readonly Id<"User">[],
): Promise<void> {
  for (const userId of userIds) {
    const id = newId<"CallRing">();
    await tx.insert(callRings).values({
      id,
      callId: call.id,
      userId,
      startedAt: tx.now,
      until: later(tx.now, handOverSeconds),
    });
    await tx.update(shifts).set({ state: "ringing", stateSince: tx.now })
      .where(and(eq(shifts.userId, userId), eq(shifts.hubId, call.hubId), isNull(shifts.endedAt)));
    tx.announce("rings", { ringId: id });
  }
  if (userIds.length > 0) announceShifts(tx, call.hubId);
}

/** It stays where it was: nobody is rung for it any more. */
export async function endHandOver(
  tx: Tx,
  call: OfCall,
  id: Id<"CallHandOver">,
  result: "cancelled" | "not_answered" | "declined",
): Promise<void> {
  await endRingsOf(tx, call, () => result);
  await tx.update(callHandOvers).set({ endedAt: tx.now }).where(eq(callHandOvers.id, id));
  announceCall(tx, call);
}

/** Whatever is open when the call ends. */
export async function endHandOversOf(tx: Tx, call: OfCall): Promise<void> {
  const open = await tx.select({ id: callHandOvers.id }).from(callHandOvers)
    .where(and(eq(callHandOvers.callId, call.id), isNull(callHandOvers.endedAt)));
  for (const { id } of open) await endHandOver(tx, call, id, "cancelled");
}
