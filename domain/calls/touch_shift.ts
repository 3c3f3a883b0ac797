/** A page of theirs is open: a ring would reach them. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { shifts } from "@/db/schema/hubs.ts";
import type { Reader, Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { later } from "@/domain/calls/later.ts";
import { announceShifts } from "@/domain/calls/move.ts";
import { ringWhoIsDue, unreachableAfterSeconds } from "@/domain/calls/ring.ts";

export async function touchShift(store: Store, actor: Actor): Promise<void> {
  const now = instantOf(store.now());
  const shift = await openShift(store.read, actor);
  if (!shift) return;
  const isBack = shift.state === "ready" &&
    shift.lastSeenAt < later(now, -unreachableAfterSeconds);
  if (isBack) return await change(store, actor, (tx) => seenAgain(tx, actor));
  await upkeep(store, async (tx) => {
    await tx.update(shifts).set({ lastSeenAt: now }).where(ownOpen(actor));
  });
}

/** They can be rung from now on, for what waits already. */
async function seenAgain(tx: Tx, actor: Actor): Promise<void> {
  const shift = await openShift(tx, actor);
  if (!shift) throw new Refusal("conflict", "This shift has ended already");
  await tx.update(shifts).set({ lastSeenAt: tx.now }).where(eq(shifts.id, shift.id));
  tx.audit("shift.state_set", { shift: shift.id }, {
    state: shift.state,
    because: "their page is open again",
  });
  announceShifts(tx, shift.hubId);
  await ringWhoIsDue(tx, shift.hubId);
}

const openShift = (read: Reader, actor: Actor) =>
  read.select().from(shifts).where(ownOpen(actor)).get();

const ownOpen = (actor: Actor) =>
  and(
    eq(shifts.userId, actor.userId),
    eq(shifts.hubId, actor.organisationId),
    isNull(shifts.endedAt),
  );
