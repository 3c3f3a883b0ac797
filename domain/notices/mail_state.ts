/** Whether e-mails go out, for the administrator: numbers and the server's own words, no person. */
import { and, count, desc, eq, inArray, isNotNull, max } from "drizzle-orm";
import { jobs } from "@/db/schema/jobs.ts";
import { notices } from "@/db/schema/notices.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { isWaiting } from "@/domain/notices/waiting.ts";

export type MailState = Awaited<ReturnType<typeof mailState>>;

/** Ask with the long reader. */
export async function mailState(read: Reader, actor: Actor) {
  authorise(actor, "install.view", undefined);
  const failing = and(
    eq(jobs.kind, "notice.send"),
    inArray(jobs.state, ["waiting", "running", "dead"]),
    isNotNull(jobs.lastError),
  );
  const [[waiting], [sent], [failed], [latest]] = await Promise.all([
    read.select({ n: count() }).from(notices).where(isWaiting),
    read.select({ at: max(notices.sentAt) }).from(notices),
    read.select({ n: count() }).from(jobs).where(failing),
    read.select({ error: jobs.lastError }).from(jobs).where(failing)
      .orderBy(desc(jobs.runAfter)).limit(1),
  ]);
  return {
    waiting: waiting?.n ?? 0,
    lastSentAt: sent?.at ?? null,
    /** To how many people an e-mail could not be sent, and what the server said to the last. */
    failing: failed?.n ?? 0,
    lastError: latest?.error ?? null,
  };
}
