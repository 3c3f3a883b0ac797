/** What the two sides of a referral wrote to each other, who has read it, and what waits to be read. */
import { and, asc, eq, getTableColumns } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { messageDrafts, messageReadings, messages } from "@/db/schema/messages.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type Message = Awaited<ReturnType<typeof findMessages>>[number];

/** The oldest first; an id sorts by when it was made, so two of one moment have an order too. */
export async function findMessages(read: Reader, actor: Actor, id: Id<"Referral">) {
  const ofThis = and(eq(messages.referralId, id), visibleTo(actor));
  const [written, readings] = await Promise.all([
    read.select({ ...getTableColumns(messages), writtenByName: users.name }).from(messages)
      .innerJoin(referrals, eq(referrals.id, messages.referralId))
      .innerJoin(users, eq(users.id, messages.writtenBy))
      .where(ofThis).orderBy(asc(messages.writtenAt), asc(messages.id)),
    read.select({
      messageId: messageReadings.messageId,
      name: users.name,
      readAt: messageReadings.readAt,
    }).from(messageReadings)
      .innerJoin(messages, eq(messages.id, messageReadings.messageId))
      .innerJoin(referrals, eq(referrals.id, messages.referralId))
      .innerJoin(users, eq(users.id, messageReadings.userId))
      .where(ofThis).orderBy(asc(messageReadings.readAt), asc(messageReadings.id)),
  ]);
  return written.map((message) => ({
    ...message,
    readBy: readings.filter(({ messageId }) => messageId === message.id)
      .map(({ name, readAt }) => ({ name, readAt })),
  }));
}

/** What this person has begun to write, and nobody else sees. */
export async function findMessageDraft(
  read: Reader,
  actor: Actor,
  id: Id<"Referral">,
): Promise<string> {
  const draft = await read.select({ words: messageDrafts.words }).from(messageDrafts)
    .where(and(eq(messageDrafts.referralId, id), eq(messageDrafts.userId, actor.userId))).get();
  return draft?.words ?? "";
}
