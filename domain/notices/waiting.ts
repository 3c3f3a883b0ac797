/** Notices that wait to be sent, and what becomes of them. */
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, instantOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { notices, type NoticeWay } from "@/db/schema/notices.ts";
import type { Reader } from "@/db/store.ts";
import { choicesOf } from "@/domain/notices/choices.ts";

/** In the question itself: a partial index is not used for bound values. */
export const isWaiting = sql`${notices.sentAt} IS NULL AND ${notices.droppedAt} IS NULL`;

export type WaitingNotice = Awaited<ReturnType<typeof waitingFor>>["fresh"][number];

/** After a week without a mail server it is no news, and whoever signs in has seen it. */
const freshForDays = 7;

/** What one person is to be told now, that they want to be told this way; and what came too late. */
export async function waitingFor(read: Reader, userId: Id<"User">, way: NoticeWay, now: Date) {
  const person = await read.select({ email: users.email }).from(users)
    .where(and(eq(users.id, userId), isNull(users.suspendedAt))).get();
  const choices = await choicesOf(read, userId);
  const rows = await read.select({
    id: notices.id,
    kind: notices.kind,
    path: notices.path,
    createdAt: notices.createdAt,
  }).from(notices).where(and(eq(notices.userId, userId), isWaiting))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  const since = instantOf(new Date(now.getTime() - freshForDays * 24 * 60 * 60 * 1000));
  const wanted = rows.filter(({ kind }) => choices[kind] === way);
  const fresh = person ? wanted.filter(({ createdAt }) => createdAt >= since) : [];
  return {
    email: person?.email,
    fresh,
    stale: wanted.filter((notice) => !fresh.includes(notice)),
  };
}

/** Everybody for whom something waits. */
export async function whoWaits(read: Reader): Promise<Id<"User">[]> {
  const rows = await read.selectDistinct({ userId: notices.userId }).from(notices)
    .where(isWaiting);
  return rows.map(({ userId }) => userId);
}

export async function note(
  tx: Tx,
  what: "sentAt" | "droppedAt",
  some: readonly { readonly id: Id<"Notice"> }[],
): Promise<void> {
  if (some.length === 0) return;
  await tx.update(notices).set({ [what]: tx.now })
    .where(and(isWaiting, inArray(notices.id, some.map(({ id }) => id))));
}
