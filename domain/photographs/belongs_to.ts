/**
 * What a photograph is added to: the referral itself, while it takes photographs; afterwards the
 * newest message that its sender wrote about it, until somebody has read that.
 */
import { and, desc, eq, notExists, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { messageReadings, messages } from "@/db/schema/messages.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { requireTakesPhotographs, takesPhotographs } from "@/domain/referrals/move.ts";

export type BelongsTo = "referral" | Id<"Message">;

/** Undefined where it can be added to nothing. */
export async function belongsTo(
  read: Reader,
  actor: Actor,
  referral: Pick<Referral, "id" | "state" | "sentAt">,
): Promise<BelongsTo | undefined> {
  if (takesPhotographs(actor, referral)) return "referral";
  // Whoever holds a link writes no messages.
  if (actor.link || referral.sentAt === null || referral.state === "withdrawn") return undefined;
  const own = await read.select({ id: messages.id }).from(messages).where(and(
    eq(messages.referralId, referral.id),
    eq(messages.writtenBy, actor.userId),
    notExists(
      new QueryBuilder().select({ one: sql`1` }).from(messageReadings)
        .where(eq(messageReadings.messageId, messages.id)),
    ),
  )).orderBy(desc(messages.writtenAt), desc(messages.id)).limit(1).get();
  return own?.id;
}

/** The same, or a refusal in words. */
export async function requireBelongsTo(
  read: Reader,
  actor: Actor,
  referral: Referral,
): Promise<BelongsTo> {
  const found = await belongsTo(read, actor, referral);
  if (found === undefined) requireTakesPhotographs(actor, referral);
  return found ?? "referral";
}
