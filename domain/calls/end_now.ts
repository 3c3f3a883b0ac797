/** The end of a live call, by whoever ends it: everybody has left, and its owner writes up. */
import type { Tx } from "@/db/change.ts";
import type { Call } from "@/domain/calls/find.ts";
import { freeAfterCall } from "@/domain/calls/free_after_call.ts";
import { endHandOversOf } from "@/domain/calls/hand_over_rings.ts";
import { endInvitesOf } from "@/domain/calls/invite.ts";
import { leaveAll } from "@/domain/calls/leave_all.ts";
import { aboutCall, moveCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { seatedIn } from "@/domain/calls/seat_of.ts";
import { endCloserLooksOf } from "@/domain/closer_looks/end.ts";

export async function endNow(tx: Tx, call: Call): Promise<void> {
  const seated = await seatedIn(tx, call.id);
  await moveCall(tx, call, { state: "ended", endedAt: tx.now, endedBy: tx.author.userId });
  await leaveAll(tx, call);
  await endHandOversOf(tx, call);
  await endInvitesOf(tx, call.id);
  await endCloserLooksOf(tx, call.id);
  for (const { userId } of seated) {
    if (!userId) continue;
    await freeAfterCall(tx, call, userId, userId === call.ownerId ? "writing_up" : "ready");
  }
  tx.audit("call.ended", aboutCall(call), {
    seconds: Math.round((Date.parse(tx.now) - Date.parse(call.answeredAt ?? tx.now)) / 1000),
  });
  // Whoever was there may be asked how it was: domain/surveys/invite_after_call.ts.
  await tx.enqueue("survey.happened", { callId: call.id }, { dedupeKey: call.id });
  await ringWhoIsDue(tx, call.hubId);
}
