/** Somebody says that they have read what the other side wrote: it waits for nobody any more. */
import { and, eq, lte, notExists, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { messageReadings, messages } from "@/db/schema/messages.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { otherSide, sideOf } from "@/domain/messages/side.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { noNews } from "@/domain/referrals/tell.ts";

/** @param upTo the newest that the page showed: what came since is not read yet */
export function markMessagesRead(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  upTo: Id<"Message">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "message.write", referral);
    const read = await noteRead(tx, actor, referral, upTo);
    if (read === 0) throw new Refusal("conflict", "You have read these messages already");
  });
}

/** How many there were that this person had not read. */
export async function noteRead(
  tx: Tx,
  actor: Actor,
  referral: Referral,
  upTo: Id<"Message">,
): Promise<number> {
  const { id, patientId } = referral;
  const side = sideOf(actor, referral);
  if (!side) return 0;
  const unread = await tx.select({ messageId: messages.id }).from(messages).where(and(
    eq(messages.referralId, id),
    eq(messages.side, otherSide(side)),
    lte(messages.id, upTo),
    notExists(
      new QueryBuilder().select({ one: sql`1` }).from(messageReadings).where(and(
        eq(messageReadings.messageId, messages.id),
        eq(messageReadings.userId, actor.userId),
      )),
    ),
  ));
  if (unread.length === 0) return 0;
  await tx.insert(messageReadings).values(unread.map(({ messageId }) => ({
    id: newId<"MessageReading">(),
    messageId,
    userId: actor.userId,
    readAt: tx.now,
  })));
  await noNews(tx, referral, ["message"], actor.userId);
  tx.audit("message.read", { referral: id, patient: patientId }, { messages: unread.length });
  return unread.length;
}
