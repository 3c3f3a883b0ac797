/** Homes that are to be called back: who takes it, and what came of it. */
import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callBacks, calls } from "@/db/schema/calls.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { announceCall } from "@/domain/calls/move.ts";

export type CallBack = Awaited<ReturnType<typeof openCallBacks>>[number];

const homes = alias(organisations, "homes");

const visibleTo = (actor: Actor): SQL | undefined =>
  actor.organisationKind === "home"
    ? eq(callBacks.homeId, actor.organisationId)
    : eq(callBacks.hubId, actor.organisationId);

/** Those still to be done, the one due first at the top. */
export function openCallBacks(read: Reader, actor: Actor) {
  return withNames(read).where(and(isNull(callBacks.doneAt), visibleTo(actor)))
    .orderBy(asc(callBacks.dueAt), asc(callBacks.id)).limit(200);
}

/** It is this person's from now on; of two who take it at once one does. */
export function takeCallBack(store: Store, actor: Actor, id: Id<"CallBack">): Promise<void> {
  return change(store, actor, async (tx) => {
    const callBack = await findOpen(tx, actor, id);
    authorise(actor, "call.answer", callBack);
    if (callBack.ownerId && callBack.ownerId !== actor.userId) {
      throw new Refusal("conflict", `${callBack.ownerName} has taken this call-back`);
    }
    await tx.update(callBacks).set({ ownerId: actor.userId }).where(eq(callBacks.id, id));
    told(tx, callBack);
    tx.audit("call.call_back_taken", { call: callBack.callId, patient: callBack.patientId });
  });
}

/** Whoever called back says what came of it. */
export function finishCallBack(
  store: Store,
  actor: Actor,
  id: Id<"CallBack">,
  words: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const callBack = await findOpen(tx, actor, id);
    authorise(actor, "call.answer", callBack);
    await tx.update(callBacks).set({
      doneAt: tx.now,
      doneBy: actor.userId,
      ownerId: callBack.ownerId ?? actor.userId,
      doneWords: words,
    }).where(eq(callBacks.id, id));
    told(tx, callBack);
    tx.audit("call.call_back_done", { call: callBack.callId, patient: callBack.patientId });
  });
}

export async function findCallBack(read: Reader, actor: Actor, id: Id<"CallBack">) {
  const callBack = await withNames(read).where(and(eq(callBacks.id, id), visibleTo(actor))).get();
  if (!callBack) throw new Refusal("not_found", "There is no such call-back");
  return callBack;
}

async function findOpen(tx: Tx, actor: Actor, id: Id<"CallBack">) {
  const callBack = await findCallBack(tx, actor, id);
  if (callBack.doneAt) throw new Refusal("conflict", "This home has been called back already");
  return callBack;
}

const told = (tx: Tx, { callId, hubId, homeId }: CallBack) =>
  announceCall(tx, { id: callId, hubId, homeId });

const withNames = (read: Reader) =>
  read.select({
    id: callBacks.id,
    callId: callBacks.callId,
    hubId: callBacks.hubId,
    homeId: callBacks.homeId,
    because: callBacks.because,
    dueAt: callBacks.dueAt,
    createdAt: callBacks.createdAt,
    doneAt: callBacks.doneAt,
    ownerId: callBacks.ownerId,
    ownerName: users.name,
    homeName: homes.name,
    homePhone: homes.phone,
    urgency: calls.urgency,
    about: calls.about,
    patientId: calls.patientId,
  }).from(callBacks)
    .innerJoin(calls, eq(calls.id, callBacks.callId))
    .innerJoin(homes, eq(homes.id, callBacks.homeId))
    .leftJoin(users, eq(users.id, callBacks.ownerId))
    .$dynamic();
