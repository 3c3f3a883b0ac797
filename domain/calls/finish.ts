/** What is written of a call: the note while talking, then how it ended. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { callOutcomes, shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { type Call, findCall } from "@/domain/calls/find.ts";
import type { CallEndingInput, CallWritingInput } from "@/domain/calls/forms.ts";
import { aboutCall, announceCall, announceShifts } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { requireState, requireUnfinished } from "@/domain/calls/states.ts";

/** As it is typed and chosen: a page that is lost has lost nothing. */
export function saveNote(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { note, outcome, insteadOf }: CallWritingInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.finish", call);
    requireState(call, ["live", "ended"], "A note can be written once somebody has answered");
    requireUnfinished(call);
    if (outcome) await knownOutcome(tx, call, outcome);
    await tx.update(calls).set({
      noteSavedAt: tx.now,
      ...note === undefined ? {} : { note },
      ...outcome ? { outcomeId: outcome } : {},
      ...insteadOf ? { insteadOf } : {},
    }).where(eq(calls.id, id));
    tx.audit("call.note_saved", aboutCall(call));
  });
}

/** It leaves its owner's list, and whoever wrote up is ready again. */
export function finishCall(
  store: Store,
  actor: Actor,
  id: Id<"Call">,
  { outcome, insteadOf, note }: CallEndingInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const call = await findCall(tx, actor, id);
    authorise(actor, "call.finish", call);
    requireState(call, ["ended"], "End the call first");
    requireUnfinished(call);
    const known = await knownOutcome(tx, call, outcome);
    await tx.update(calls).set({
      outcomeId: outcome,
      insteadOf,
      note,
      noteSavedAt: tx.now,
      finishedAt: tx.now,
    }).where(eq(calls.id, id));
    announceCall(tx, call);
    tx.audit("call.finished", aboutCall(call), { outcome: known.label, insteadOf });
    const ready = await tx.update(shifts)
      .set({ state: "ready", stateSince: tx.now, idleSince: tx.now, lastSeenAt: tx.now })
      .where(and(
        eq(shifts.userId, actor.userId),
        eq(shifts.hubId, call.hubId),
        eq(shifts.state, "writing_up"),
        isNull(shifts.endedAt),
      )).returning({ id: shifts.id });
    if (ready.length === 0) return;
    announceShifts(tx, call.hubId);
    await ringWhoIsDue(tx, call.hubId);
  });
}

async function knownOutcome(tx: Tx, { hubId }: Call, id: Id<"CallOutcome">) {
  const known = await tx.select({ label: callOutcomes.label }).from(callOutcomes)
    .where(and(eq(callOutcomes.id, id), eq(callOutcomes.hubId, hubId))).get();
  if (!known) throw new Refusal("invalid", "Choose how the call ended from the list");
  return known;
}
