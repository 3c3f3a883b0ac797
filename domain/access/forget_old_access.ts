/** What signing in leaves behind is forgotten a month after its use has ended. */
import { and, inArray, isNull, lt, or } from "drizzle-orm";
import { type Instant, instantOf } from "@/db/columns.ts";
import { accessLinks, sessions, signInFailures } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";

const keptForDays = 30;

/** A session last seen so long ago has ended or run out. Forgets some, and says how many. */
export function forgetOldSessions(store: Store, atMost: number): Promise<number> {
  return upkeep(store, async (tx) => {
    const old = tx.select({ id: sessions.id }).from(sessions)
      .where(lt(sessions.lastSeenAt, monthAgo(store))).limit(atMost);
    const gone = await tx.delete(sessions).where(inArray(sessions.id, old))
      .returning({ id: sessions.id });
    return gone.length;
  });
}

/** Links that ran out without being used; those that were used stay with the person they let in. */
export function forgetUnusedLinks(store: Store, atMost: number): Promise<number> {
  return upkeep(store, async (tx) => {
    const old = tx.select({ id: accessLinks.id }).from(accessLinks)
      .where(and(isNull(accessLinks.usedAt), lt(accessLinks.expiresAt, monthAgo(store))))
      .limit(atMost);
    const gone = await tx.delete(accessLinks).where(inArray(accessLinks.id, old))
      .returning({ id: accessLinks.id });
    return gone.length;
  });
}

export function forgetOldFailures(store: Store, atMost: number): Promise<number> {
  return upkeep(store, async (tx) => {
    const before = monthAgo(store);
    const unlocked = or(isNull(signInFailures.lockedUntil), lt(signInFailures.lockedUntil, before));
    const old = tx.select({ key: signInFailures.key }).from(signInFailures)
      .where(and(lt(signInFailures.lastAt, before), unlocked)).limit(atMost);
    const gone = await tx.delete(signInFailures).where(inArray(signInFailures.key, old))
      .returning({ key: signInFailures.key });
    return gone.length;
  });
}

const monthAgo = (store: Store): Instant =>
  instantOf(new Date(store.now().getTime() - keptForDays * 24 * 60 * 60 * 1000));
