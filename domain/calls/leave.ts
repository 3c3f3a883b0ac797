/** Somebody leaves a call that goes on for the others; whose it is to finish goes to who stays. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callHandOvers, callMembers, calls } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { endNow } from "@/domain/calls/end_now.ts";
import { type Call, findCall } from "@/domain/calls/find.ts";
import { openHandOver } from "@/domain/calls/find_hand_overs.ts";
import { freeAfterCall } from "@/domain/calls/free_after_call.ts";
import { endHandOver } from "@/domain/calls/hand_over_rings.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { ownSeat, seatedIn } from "@/domain/calls/seat_of.ts";

/** The last of the hub ends it, or hands it over: a home is never left alone in a call. */
export function leaveCall(store: Store, actor: Actor, id: Id<"Call">): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    const member = await ownSeat(tx, actor, call);
    tx.audit("call.left", aboutCall(call), { member: member.id });
    const seated = (await seatedIn(tx, id)).filter(({ id }) => id !== member.id);
    if (member.kind !== "operator") {
      if (member.kind === "home" && call.state === "live" && !seated.some(staysInIt)) {
        return await endNow(tx, call);
      }
      await leaves(tx, member.id);
      return announceCall(tx, call);
    }
    const others = seated.filter(({ kind }) => kind === "operator");
    if (others.length === 0) {
      throw new Refusal(
        "conflict",
        "You are the last of the hub in this call. End it, or hand it over",
      );
    }
    const open = await openHandOver(tx, actor, id);
    if (open && !open.takenAt && open.fromId === actor.userId) {
      await endHandOver(tx, call, open.id, "cancelled");
    }
    const taker = open?.fromId === actor.userId && open.takenBy
      ? others.find(({ userId }) => userId === open.takenBy)
      : undefined;
    if (open?.takenAt && (open.fromId === actor.userId || open.takenBy === actor.userId)) {
      await tx.update(callHandOvers).set({ endedAt: tx.now }).where(eq(callHandOvers.id, open.id));
    }
    await handOverTo(tx, call, actor.userId, (taker ?? others[0]!).userId!);
    await ringWhoIsDue(tx, call.hubId);
  });
}

/** Somebody of the home or of the hub, who is heard: for nobody else does a call go on. */
const staysInIt = ({ kind, lostAt }: typeof callMembers.$inferSelect): boolean =>
  kind !== "guest" && lostAt === null;

/** The first leaves; what is still to be written is the other's from now on. */
export async function handOverTo(
  tx: Tx,
  call: Call,
  fromId: Id<"User">,
  toId: Id<"User">,
): Promise<void> {
  const from = (await seatedIn(tx, call.id)).find(({ userId }) => userId === fromId);
  if (from) await leaves(tx, from.id);
  if (call.ownerId === fromId) {
    await tx.update(calls).set({ ownerId: toId }).where(eq(calls.id, call.id));
  }
  await freeAfterCall(tx, call, fromId, "ready");
  announceCall(tx, call);
}

const leaves = (tx: Tx, id: Id<"CallMember">) =>
  tx.update(callMembers).set({ state: "left", leftAt: tx.now, peerId: null, lostAt: null })
    .where(eq(callMembers.id, id));
