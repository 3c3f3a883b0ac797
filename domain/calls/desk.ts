/** All that the desk of a hub shows, read in one go. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { openCallBacks } from "@/domain/calls/call_backs.ts";
import { figuresToday } from "@/domain/calls/figures_today.ts";
import { visibleTo, withNames } from "@/domain/calls/find.ts";
import { openHandOver } from "@/domain/calls/find_hand_overs.ts";
import { onShift, openCalls, ringingNow } from "@/domain/calls/queue.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";

export type Desk = Awaited<ReturnType<typeof deskOf>>;

export async function deskOf(read: Reader, actor: Actor, now: Date) {
  const rules = await rulesOf(read, actor.organisationId);
  const [open, ringing, shifts, callBacks, unfinished, figures] = await Promise.all([
    openCalls(read, actor),
    ringingNow(read, rules.hubId),
    onShift(read, rules.hubId),
    openCallBacks(read, actor),
    unfinishedOf(read, actor),
    figuresToday(read, rules, now),
  ]);
  /** The call that rings for this person now. */
  const ringsForYou = open.find(({ id }) =>
    ringing.get(id)?.some(({ userId }) => userId === actor.userId)
  );
  return {
    rules,
    waiting: open.filter(({ state }) => state !== "live"),
    live: open.filter(({ state }) => state === "live"),
    ringing,
    shifts,
    own: shifts.find(({ userId }) => userId === actor.userId),
    ringsForYou,
    /** Where a colleague hands it over: a live one. */
    offered: ringsForYou?.state === "live"
      ? await openHandOver(read, actor, ringsForYou.id)
      : undefined,
    callBacks,
    unfinished,
    figures,
    you: actor.userId,
    now: instantOf(now),
  };
}

/** Ended, and not yet written down by whoever owns it. */
function unfinishedOf(read: Reader, actor: Actor) {
  return withNames(read).where(and(
    eq(calls.ownerId, actor.userId),
    eq(calls.state, "ended"),
    isNull(calls.finishedAt),
    visibleTo(actor),
  )).orderBy(asc(calls.endedAt)).limit(50);
}
