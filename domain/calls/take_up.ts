/** Somebody takes up a tablet that is in a call, after whoever had it: the seat in the call is theirs. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { callMembers } from "@/db/schema/calls.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { openCallHere, seatOfTablet } from "@/domain/calls/at_home.ts";
import { findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { requireState } from "@/domain/calls/states.ts";
import { Refusal } from "@/domain/errors.ts";

export async function takeUpCall(store: Store, actor: Actor): Promise<Id<"Call">> {
  const open = await openCallHere(store.read, actor);
  if (!open) throw ended();
  const { tablet } = actor;
  const there = tablet && await seatOfTablet(store.read, open.id, tablet.id);
  if (!there || there.userId === actor.userId) return open.id;
  return await change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, open.id);
    authorise(actor, "call.place", { organisationId: call.homeId });
    requireState(call, ["waiting", "ringing", "live"], "Call again");
    const seat = await seatOfTablet(tx, call.id, tablet.id);
    if (!seat) throw ended();
    // An older page of theirs, of whoever had it, is out. A seat that was left stays so until they
    // ask to come back into the call.
    await tx.update(callMembers).set({
      userId: actor.userId,
      name: `${actor.name}, ${actor.organisationName}`,
      peerId: null,
    }).where(eq(callMembers.id, seat.id));
    announceCall(tx, call);
    tx.audit("call.entered", aboutCall(call), { member: seat.id, instead: seat.userId });
    return call.id;
  });
}

const ended = () => new Refusal("conflict", "This call has ended");
