/** The photograph that was asked for in a call has arrived: it is the call's, and what was asked is done. */
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { announceCall } from "@/domain/calls/move.ts";
import { callOf, requireOwn } from "@/domain/closer_looks/answer.ts";
import { endCloserLook } from "@/domain/closer_looks/end.ts";
import type { CloserLook } from "@/domain/closer_looks/find.ts";
import { requireIntimateOf } from "@/domain/closer_looks/intimate.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Arrived, Attached } from "@/domain/photographs/attach.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";

/** Before a byte is read, and with each piece: it may have been taken back meanwhile. */
export async function requireWanted(
  read: Tx | Reader,
  actor: Actor,
  id: Id<"CloserLook">,
): Promise<CloserLook> {
  const look = await requireOwn(read, actor, id);
  if (look.consent) return look;
  throw new Refusal("conflict", "Say first who agrees to the photograph");
}

/** The hub waits for it: its pictures are made before those of any referral. */
export const jobPriority = priorityCatalogue.urgent_suspected_cancer.jobPriority;

export async function attachToCloserLook(
  tx: Tx,
  actor: Actor,
  closerLookId: Id<"CloserLook">,
  { key, sha256, bytes, format, details }: Arrived,
): Promise<Attached> {
  const look = await requireWanted(tx, actor, closerLookId);
  const { intimate, askedByName } = look;
  if (intimate) await requireIntimateOf(tx, look.patientId, askedByName);
  const id = newId<"Photograph">();
  await tx.insert(photographs).values({
    id,
    closerLookId,
    state: "received",
    kind: "close_up",
    intimate,
    intimateAskedBy: intimate ? askedByName : null,
    takenBy: "relative_or_carer",
    sentDespite: details.sentDespite ?? null,
    sentSmallerFromBytes: details.sentSmallerFromBytes ?? null,
    takenAt: details.takenAt ?? null,
    originalKey: key,
    sha256,
    bytes,
    format,
    addedBy: actor.userId,
    addedAt: tx.now,
  });
  await endCloserLook(tx, look, { state: "taken" });
  announceCall(tx, callOf(look));
  await tx.enqueue("photograph.process", { photographId: id }, {
    priority: jobPriority,
    dedupeKey: id,
  });
  tx.audit("photograph.added", { photograph: id, patient: look.patientId }, {
    sha256,
    bytes,
    intimate,
    look: closerLookId,
    call: look.callId,
  });
  return { id, again: false };
}
