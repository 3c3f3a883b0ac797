/** Ends sessions: one's own at another screen, or all but the one in use. */
import { and, eq, gt, isNotNull, isNull, lt, ne, type SQL } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type sessionEnds, sessions } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

type SessionEnd = typeof sessionEnds[number];

export function endSession(store: Store, actor: Actor, id: Id<"Session">): Promise<void> {
  return change(store, actor, async (tx) => {
    const ended = await tx.update(sessions).set({ endedAt: tx.now, endedWhy: "ended_elsewhere" })
      .where(and(eq(sessions.id, id), eq(sessions.userId, actor.userId), isNull(sessions.endedAt)))
      .returning({ id: sessions.id });
    if (ended.length === 0) throw new Refusal("not_found", "There is no such session to end");
    tx.announce("access", { userId: actor.userId });
    tx.audit("access.session_ended", { session: id });
  });
}

export function endOtherSessions(store: Store, actor: Actor): Promise<void> {
  return change(store, actor, async (tx) => {
    const ended = await endSessionsOf(tx, actor.userId, "ended_elsewhere", actor.sessionId);
    tx.audit("access.session_ended", { user: actor.userId }, { sessions: ended });
  });
}

/** Every session of a person, but the one to spare; returns how many that were. */
export async function endSessionsOf(
  tx: Tx,
  userId: Id<"User">,
  endedWhy: SessionEnd,
  spare?: Id<"Session">,
): Promise<number> {
  const ended = await tx.update(sessions).set({ endedAt: tx.now, endedWhy }).where(and(
    eq(sessions.userId, userId),
    isNull(sessions.endedAt),
    spare ? ne(sessions.id, spare) : undefined,
  )).returning({ id: sessions.id });
  tx.announce("access", { userId });
  return ended.length;
}

/** Of whoever picked their name on this tablet, or of one of them: domain/access/hash_token.ts says how it is known. */
export async function endSessionsOnTablet(
  tx: Tx,
  tabletId: Id<"Device">,
  userId?: Id<"User">,
): Promise<void> {
  const ended = await tx.update(sessions).set({ endedAt: tx.now, endedWhy: "ended_elsewhere" })
    .where(onTablet(tabletId, userId && eq(sessions.userId, userId)))
    .returning({ userId: sessions.userId });
  for (const { userId } of ended) tx.announce("access", { userId });
}

/** Such a session goes on while the tablet's call does: why it ends stands there, and not yet since when. */
export const endSessionsAfterCall = (tx: Tx, tabletId: Id<"Device">, userId?: Id<"User">) =>
  tx.update(sessions).set({ endedWhy: "ended_elsewhere" })
    .where(onTablet(tabletId, userId && eq(sessions.userId, userId)));

/** The call is over, and with it those that went on for its sake. */
export async function endSessionsKeptForCall(tx: Tx, tabletId: Id<"Device">): Promise<void> {
  const ended = await tx.update(sessions).set({ endedAt: tx.now })
    .where(onTablet(tabletId, isNotNull(sessions.endedWhy)))
    .returning({ userId: sessions.userId });
  for (const { userId } of ended) tx.announce("access", { userId });
}

const onTablet = (tabletId: Id<"Device">, which: SQL | undefined) =>
  and(
    gt(sessions.tokenHash, `${tabletId}:`),
    lt(sessions.tokenHash, `${tabletId};`),
    which,
    isNull(sessions.endedAt),
  );
