/** Somebody of the hub, in a call, asks the home for a photograph. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, holds, roleRefusal } from "@/domain/access/permissions.ts";
import { findCall } from "@/domain/calls/find.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ownSeat } from "@/domain/calls/seat_of.ts";
import { requireState } from "@/domain/calls/states.ts";
import type { AskForPhotographInput } from "@/domain/closer_looks/forms.ts";
import { requireIntimateOf } from "@/domain/closer_looks/intimate.ts";
import { Refusal } from "@/domain/errors.ts";

export function askForPhotograph(
  store: Store,
  actor: Actor,
  callId: Id<"Call">,
  { wants, intimate }: AskForPhotographInput,
): Promise<Id<"CloserLook">> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, callId);
    authorise(actor, "call.ask_for_photograph", call);
    requireState(call, ["live"], "There is nobody to ask");
    await ownSeat(tx, actor, call);
    await requireNoneAsked(tx, callId);
    if (intimate) {
      if (!holds(actor, "photograph.view_intimate")) throw roleRefusal("photograph.view_intimate");
      await requireIntimateOf(tx, call.patientId, actor.name);
    }
    const id = newId<"CloserLook">();
    await tx.insert(closerLooks).values({
      id,
      callId,
      state: "asked",
      askedBy: actor.userId,
      askedAt: tx.now,
      wants,
      intimate: intimate !== undefined,
    });
    announceCall(tx, call);
    tx.audit("call.photograph_asked", aboutCall(call), { look: id, intimate: Boolean(intimate) });
    return id;
  });
}

async function requireNoneAsked(tx: Tx, callId: Id<"Call">): Promise<void> {
  const open = await tx.select({ name: users.name }).from(closerLooks)
    .innerJoin(users, eq(users.id, closerLooks.askedBy))
    .where(and(eq(closerLooks.callId, callId), eq(closerLooks.state, "asked"))).get();
  if (!open) return;
  throw new Refusal(
    "conflict",
    `${open.name} has asked for a photograph already. Wait for it, or take that back first`,
  );
}
