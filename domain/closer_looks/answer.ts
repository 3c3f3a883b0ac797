/** The home answers what it was asked for: the resident agrees, or there is no photograph now. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ownSeat } from "@/domain/calls/seat_of.ts";
import { endCloserLook, requireAsked } from "@/domain/closer_looks/end.ts";
import { type CloserLook, findCloserLook } from "@/domain/closer_looks/find.ts";
import type { AgreeToPhotographInput, NotNowInput } from "@/domain/closer_looks/forms.ts";
import { Refusal } from "@/domain/errors.ts";

/** Asked of every photograph anew. It can be put right until the photograph is there. */
export function agreeToPhotograph(
  store: Store,
  actor: Actor,
  id: Id<"CloserLook">,
  { agreed, agreedBy }: AgreeToPhotographInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const look = await requireOwn(tx, actor, id);
    const said = { consent: agreed, consentBy: agreed === "given" ? null : agreedBy };
    await tx.update(closerLooks)
      .set({ ...said, consentRecordedBy: actor.userId, consentAt: tx.now })
      .where(eq(closerLooks.id, id));
    tx.audit("call.photograph_agreed", aboutLook(look), { look: id, ...said });
  });
}

export function declinePhotograph(
  store: Store,
  actor: Actor,
  id: Id<"CloserLook">,
  { reason }: NotNowInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const look = await requireOwn(tx, actor, id);
    await endCloserLook(tx, look, { state: "declined", reason });
    announceCall(tx, callOf(look));
    tx.audit("call.photograph_declined", aboutLook(look), { look: id });
  });
}

/** Somebody of the hub in the call does not want it any more: whoever asked may have left. */
export function takeBackPhotograph(
  store: Store,
  actor: Actor,
  id: Id<"CloserLook">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const look = await findCloserLook(tx, actor, id);
    authorise(actor, "call.ask_for_photograph", look);
    await ownSeat(tx, actor, callOf(look));
    await endCloserLook(tx, look, { state: "taken_back" });
    announceCall(tx, callOf(look));
    tx.audit("call.photograph_taken_back", aboutLook(look), { look: id });
  });
}

/** Of somebody of the home who sits in the call, while it is asked for. */
export async function requireOwn(
  read: Tx | Reader,
  actor: Actor,
  id: Id<"CloserLook">,
): Promise<CloserLook> {
  const look = await findCloserLook(read, actor, id);
  authorise(actor, "call.send_photograph", look);
  requireAsked(look);
  const call = await findCall(read, actor, look.callId);
  if (call.state !== "live") throw new Refusal("conflict", "This call has ended");
  await ownSeat(read, actor, call);
  return look;
}

export const callOf = ({ callId, homeId, hubId }: CloserLook) => ({ id: callId, homeId, hubId });
export const aboutLook = ({ callId, patientId }: CloserLook) =>
  aboutCall({ id: callId, patientId });

/** Pages of the call are told that something of this has changed. */
export async function tellCallOf(tx: Tx, actor: Actor, id: Id<"CloserLook">): Promise<void> {
  announceCall(tx, callOf(await findCloserLook(tx, actor, id)));
}
