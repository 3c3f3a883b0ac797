/** Whether messages reach patients, for the administrator: numbers and the servers' words, no person. */
import { and, count, desc, eq, gte, inArray, isNotNull, max, type SQL } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { linkMessages } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";

export type MessageFigures = Awaited<ReturnType<typeof messageFigures>>;

const week = 7 * 24 * 60 * 60 * 1000;

/** Ask with the long reader. */
export async function messageFigures(read: Reader, actor: Actor, now: Date) {
  authorise(actor, "install.view", undefined);
  const since = instantOf(new Date(now.getTime() - week));
  const counted = (which: SQL) =>
    read.select({ n: count() }).from(linkMessages)
      .where(and(which, gte(linkMessages.createdAt, since)));
  const [[waiting], [failed], [sent], [latest]] = await Promise.all([
    counted(eq(linkMessages.state, "waiting")),
    // Also those that another took the place of since.
    counted(isNotNull(linkMessages.failedBecause)),
    read.select({ at: max(linkMessages.sentAt) }).from(linkMessages),
    read.select({ error: jobs.lastError }).from(jobs).where(and(
      inArray(jobs.kind, ["link.send", "link.ask_delivery"]),
      inArray(jobs.state, ["waiting", "running", "dead"]),
      isNotNull(jobs.lastError),
    )).orderBy(desc(jobs.runAfter)).limit(1),
  ]);
  return {
    waiting: waiting?.n ?? 0,
    /** In the last seven days. */
    failed: failed?.n ?? 0,
    lastSentAt: sent?.at ?? null,
    lastError: latest?.error ?? null,
  };
}
