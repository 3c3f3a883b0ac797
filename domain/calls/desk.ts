/** All that the desk of a hub shows, read in one go. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { openCallBacks } from "@/domain/calls/call_backs.ts";
import { figuresToday } from "@/domain/calls/figures/today.ts";
import { visibleTo, withNames } from "@/domain/calls/find.ts";
import { openHandOver } from "@/domain/calls/find_hand_overs.ts";
import { linesNow } from "@/domain/calls/line_quality.ts";
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
  const live = open.filter(({ state }) => state === "live");
  const waiting = open.filter(({ state }) => state !== "live");
  const leads = holds(actor, "hub.manage");
  /** The call that rings for this person now. */
  const ringsForYou = open.find(({ id }) =>
    ringing.get(id)?.some(({ userId }) => userId === actor.userId)
  );
  return {
    rules,
    waiting,
    live,
    lines: await linesNow(read, live.map(({ id }) => id), now),
    ringing,
    shifts,
    own: shifts.find(({ userId }) => userId === actor.userId),
    ringsForYou,
    /** Everybody is rung for them, and nobody has answered: whoever leads is alarmed. */
    alarms: leads ? waiting.filter(({ everybodySince }) => everybodySince !== null) : [],
    /** Where a colleague hands it over: a live one. */
    offered: ringsForYou?.state === "live"
      ? await openHandOver(read, actor, ringsForYou.id)
      : undefined,
    callBacks,
    unfinished,
    figures,
    leads,
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
