/** A home calls its hub: somebody is rung within the same change. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callMembers, calls, type Sbard } from "@/db/schema/calls.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { isOpen } from "@/domain/calls/find.ts";
import type { CallAboutInput } from "@/domain/calls/forms.ts";
import { later } from "@/domain/calls/later.ts";
import { aboutCall, announceCall } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { hubOfHome } from "@/domain/hubs/hub_of_home.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { dayOf } from "@/domain/time.ts";

export function placeCall(
  store: Store,
  actor: Actor,
  { deviceId, about }: { readonly deviceId?: Id<"Device">; readonly about: CallAboutInput },
): Promise<{ readonly id: Id<"Call"> }> {
  return change(store, actor, async (tx) => {
    authorise(actor, "call.place", { organisationId: actor.organisationId });
    const hubId = await hubOfHome(tx, actor.organisationId, dayOf(tx.now));
    const open = await openCallOf(tx, actor, deviceId);
    if (open) return { id: await calledAgain(tx, actor, open) };
    const rules = await rulesOf(tx, hubId);
    const call = {
      id: newId<"Call">(),
      hubId,
      homeId: actor.organisationId,
      ...await described(tx, actor, about),
    };
    await tx.insert(calls).values({
      ...call,
      deviceId: deviceId ?? null,
      placedBy: actor.userId,
      state: "waiting",
      skill: "call_handler",
      placedAt: tx.now,
      everybodyAt: later(tx.now, rules.everybodyAfterSeconds),
    });
    await tx.insert(callMembers).values({
      id: newId(),
      callId: call.id,
      kind: "home",
      userId: actor.userId,
      deviceId: deviceId ?? null,
      name: `${actor.name}, ${actor.organisationName}`,
      state: "in",
      askedAt: tx.now,
      joinedAt: tx.now,
    });
    tx.audit("call.placed", aboutCall(call), { urgency: call.urgency });
    announceCall(tx, call);
    await ringWhoIsDue(tx, hubId);
    return { id: call.id };
  });
}

/** What was said of it, as the columns hold it. A red flag makes it an emergency. */
export async function described(tx: Tx, actor: Actor, said: CallAboutInput) {
  const { subject, patientId, about, language, redFlags, ...form } = said;
  if (patientId) await findPatient(tx, actor, patientId);
  const sbard = Object.fromEntries(
    Object.entries(form).flatMap(([name, words]) => words ? [[name, words]] : []),
  ) as Sbard;
  const isEmergency = redFlags.length > 0;
  return {
    subject: patientId ? "patient" as const : subject ?? null,
    patientId: patientId ?? null,
    about,
    language: language ?? null,
    redFlags,
    sbard,
    urgency: isEmergency ? "emergency" as const : "routine" as const,
    rank: isEmergency ? 0 : 2,
  };
}

/** Pressed twice, or opened again: it is the same call. */
async function openCallOf(
  tx: Tx,
  actor: Actor,
  deviceId: Id<"Device"> | undefined,
): Promise<Id<"Call"> | undefined> {
  const open = await tx.select({ id: calls.id }).from(calls).where(and(
    eq(calls.homeId, actor.organisationId),
    deviceId ? eq(calls.deviceId, deviceId) : eq(calls.placedBy, actor.userId),
    isOpen,
  )).get();
  return open?.id;
}

async function calledAgain(tx: Tx, actor: Actor, id: Id<"Call">): Promise<Id<"Call">> {
  const call = await tx.select().from(calls).where(eq(calls.id, id)).get();
  if (!call) throw new Refusal("conflict", "This call has just ended. Call again");
  tx.audit("call.placed", aboutCall(call), { again: true, by: actor.name });
  await ringWhoIsDue(tx, call.hubId);
  return id;
}
