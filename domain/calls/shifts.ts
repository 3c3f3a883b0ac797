/** People of a hub at work: going on shift, being away for a while, leaving. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships } from "@/db/schema/access.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import { type OperatorSkill, type OperatorState, shifts } from "@/db/schema/hubs.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { letRingGo } from "@/domain/calls/end_rings.ts";
import { isOpen, ofHub } from "@/domain/calls/find.ts";
import { announceShifts } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";

export interface GoingOnShift {
  readonly skills: readonly OperatorSkill[];
  readonly languages: readonly string[];
  /** The ring was played in this browser, and heard. */
  readonly soundTried: boolean;
}

/** Again, from another browser: the same shift with what is said now. */
export function goOnShift(
  store: Store,
  actor: Actor,
  { skills, languages, soundTried }: GoingOnShift,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const hubId = actor.organisationId;
    authorise(actor, "hub.work", { organisationId: hubId });
    await leaveOtherHubs(tx, actor);
    const said = {
      membershipId: actor.membershipId,
      skills,
      languages,
      lastSeenAt: tx.now,
      ...soundTried ? { soundTriedAt: tx.now } : {},
    };
    const open = await openShiftOf(tx, actor.userId, hubId);
    const id = open?.id ?? newId<"Shift">();
    if (open) await tx.update(shifts).set(said).where(eq(shifts.id, id));
    else {
      await tx.insert(shifts).values({
        ...said,
        id,
        userId: actor.userId,
        hubId,
        state: "ready",
        stateSince: tx.now,
        idleSince: tx.now,
        startedAt: tx.now,
      });
    }
    tx.audit("shift.begun", { shift: id }, { skills, languages });
    announceShifts(tx, hubId);
    await ringWhoIsDue(tx, hubId);
  });
}

/** Nobody is rung at two hubs at once. A shift of a role that has ended is over, and nobody can end it. */
async function leaveOtherHubs(tx: Tx, { userId, organisationId }: Actor): Promise<void> {
  const others = await tx.select({
    id: shifts.id,
    hubId: shifts.hubId,
    hubName: organisations.name,
    lostAt: memberships.endedAt,
  }).from(shifts)
    .innerJoin(memberships, eq(memberships.id, shifts.membershipId))
    .innerJoin(organisations, eq(organisations.id, shifts.hubId))
    .where(
      and(eq(shifts.userId, userId), ne(shifts.hubId, organisationId), isNull(shifts.endedAt)),
    );
  for (const { id, hubId, hubName, lostAt } of others) {
    if (!lostAt) {
      throw new Refusal("conflict", `You are on shift at ${hubName}. Leave that shift first`);
    }
    await letRingGo(tx, userId, hubId);
    await tx.update(shifts).set({ endedAt: tx.now, endedBy: userId, state: "away" })
      .where(eq(shifts.id, id));
    tx.audit("shift.ended", { shift: id });
    announceShifts(tx, hubId);
    await ringWhoIsDue(tx, hubId);
  }
}

/** Ready or away: the other states come and go with calls. */
export function setShiftState(
  store: Store,
  actor: Actor,
  state: Extract<OperatorState, "ready" | "away">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const hubId = actor.organisationId;
    authorise(actor, "hub.work", { organisationId: hubId });
    const shift = await openShiftOf(tx, actor.userId, hubId);
    if (!shift) throw new Refusal("conflict", "Go on shift first");
    if (shift.state === "in_call") {
      throw new Refusal("conflict", "You are in a call. End it or hand it over first");
    }
    await letRingGo(tx, actor.userId, hubId);
    await tx.update(shifts).set({
      state,
      stateSince: tx.now,
      lastSeenAt: tx.now,
      ...state === "ready" && shift.state !== "ready" ? { idleSince: tx.now } : {},
    }).where(eq(shifts.id, shift.id));
    tx.audit("shift.state_set", { shift: shift.id }, { state });
    announceShifts(tx, hubId);
    await ringWhoIsDue(tx, hubId);
  });
}

/**
 * Their own shift ends, or a lead ends a colleague's. Whoever is in a call ends that first; whose
 * browser is gone from it cannot, and the lead need not wait for them.
 */
export function leaveShift(
  store: Store,
  actor: Actor,
  userId: Id<"User"> = actor.userId,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const hubId = actor.organisationId;
    const permission = userId === actor.userId ? "hub.work" : "hub.manage";
    authorise(actor, permission, { organisationId: hubId });
    const shift = await openShiftOf(tx, userId, hubId);
    if (!shift) {
      const kind = userId === actor.userId ? "conflict" : "not_found";
      throw new Refusal(kind, "This shift has ended already");
    }
    if (
      shift.state === "in_call" && (permission === "hub.work" || await talks(tx, userId, hubId))
    ) {
      throw new Refusal("conflict", "There is a call going on. End it or hand it over first");
    }
    await letRingGo(tx, userId, hubId);
    await tx.update(shifts).set({ endedAt: tx.now, endedBy: actor.userId, state: "away" })
      .where(eq(shifts.id, shift.id));
    tx.audit("shift.ended", { shift: shift.id });
    announceShifts(tx, hubId);
    await ringWhoIsDue(tx, hubId);
  });
}

const openShiftOf = (tx: Tx, userId: Id<"User">, hubId: Id<"Organisation">) =>
  tx.select().from(shifts)
    .where(and(eq(shifts.userId, userId), eq(shifts.hubId, hubId), isNull(shifts.endedAt))).get();

/** They sit in a call of the hub, and are heard there. */
async function talks(tx: Tx, userId: Id<"User">, hubId: Id<"Organisation">): Promise<boolean> {
  const seat = await tx.select({ id: callMembers.id }).from(callMembers)
    .innerJoin(calls, eq(calls.id, callMembers.callId))
    .where(and(
      ofHub(hubId),
      isOpen,
      eq(callMembers.userId, userId),
      eq(callMembers.state, "in"),
      isNull(callMembers.lostAt),
    )).get();
  return seat !== undefined;
}
