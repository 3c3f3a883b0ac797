/** Visits: browsers that gave a link's date of birth. Each has a token, whose hash is kept. */
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { linkVisits } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";

/** How stale a visit may grow before a request freshens it: one write a minute, not one a page. */
export const touchVisitEverySeconds = 60;

/** The token goes into the cookie of the browser that is let in, and nowhere else. */
export async function openVisit(tx: Tx, linkId: Id<"PatientLink">): Promise<string> {
  const token = newToken();
  await tx.insert(linkVisits).values({
    id: newId(),
    linkId,
    tokenHash: hashToken(token),
    startedAt: tx.now,
    lastSeenAt: tx.now,
  });
  return token;
}

/** Of a link that was withdrawn or locked: whoever has it open is out. */
export async function endVisits(tx: Tx, linkId: Id<"PatientLink">): Promise<void> {
  await tx.update(linkVisits).set({ endedAt: tx.now })
    .where(and(eq(linkVisits.linkId, linkId), isNull(linkVisits.endedAt)));
}

/** Of the browser that somebody signs out of. */
export async function endVisit(store: Store, token: string): Promise<void> {
  if (token.length > 100) return;
  await upkeep(store, async (tx) => {
    await tx.update(linkVisits).set({ endedAt: instantOf(store.now()) })
      .where(and(eq(linkVisits.tokenHash, hashToken(token)), isNull(linkVisits.endedAt)));
  });
}

/** Notes that somebody is still there. */
export async function touchVisit(store: Store, id: Id<"LinkVisit">): Promise<void> {
  await upkeep(store, async (tx) => {
    await tx.update(linkVisits).set({ lastSeenAt: instantOf(store.now()) })
      .where(eq(linkVisits.id, id));
  });
}
