/** One side of a referral writes to the other. Two at once both stay, and each is told of the other's. */
import { and, eq, gt, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { messageDrafts, messages, type MessageSide } from "@/db/schema/messages.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { specialists } from "@/domain/access/role_groups.ts";
import type { MessageInput } from "@/domain/messages/forms.ts";
import { noteRead } from "@/domain/messages/mark_read.ts";
import { otherSide, requireTakesMessages, sideOf } from "@/domain/messages/side.ts";
import { notify } from "@/domain/notices/notify.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { pathOf, tellPractice, tellSpecialist } from "@/domain/referrals/tell.ts";
import { announceCase } from "@/domain/services/queues.ts";

interface Written {
  readonly id: Id<"Message">;
  /** Others wrote something since this person's page was made. */
  readonly crossed: boolean;
}

export function writeMessage(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
  { words, seen }: MessageInput,
): Promise<Written> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "message.write", referral);
    requireTakesMessages(referral);
    const side = sideOf(actor, referral)!;
    // Whoever replies has read what stood above their words, and nothing that came since.
    if (seen) await noteRead(tx, actor, referral, seen);
    const crossed = await tx.$count(
      messages,
      and(
        eq(messages.referralId, referralId),
        ne(messages.writtenBy, actor.userId),
        seen && gt(messages.id, seen),
      ),
    );
    const id = newId<"Message">();
    await tx.insert(messages)
      .values({ id, referralId, side, writtenBy: actor.userId, writtenAt: tx.now, words });
    await tx.delete(messageDrafts).where(
      and(eq(messageDrafts.referralId, referralId), eq(messageDrafts.userId, actor.userId)),
    );
    await tellOtherSide(tx, referral, side, `message:${id}`);
    tx.audit("message.written", { referral: referralId, patient: referral.patientId }, {
      message: id,
    });
    announceCase(tx, referral);
    return { id, crossed: crossed > 0 };
  });
}

/** Whoever takes part; for the practice also its sender, for the team whoever has or had the case. */
async function tellOtherSide(
  tx: Tx,
  referral: Referral,
  side: MessageSide,
  eventKey: string,
): Promise<void> {
  const writers = await tx.selectDistinct({ userId: messages.writtenBy }).from(messages)
    .where(and(eq(messages.referralId, referral.id), eq(messages.side, otherSide(side))));
  const people = new Set(writers.map(({ userId }) => userId));
  if (side === "specialist") {
    const { practiceId: organisationId, id } = referral;
    for (const userId of people) {
      const to = { userId, organisationId };
      await notify(tx, { kind: "message", eventKey, path: pathOf(id), to });
    }
    return await tellPractice(tx, referral, "message", eventKey);
  }
  for (const userId of [referral.claimedBy, referral.assignedTo]) if (userId) people.add(userId);
  let told = 0;
  for (const userId of people) {
    told += await tellSpecialist(tx, referral, userId, "message", eventKey);
  }
  // What waits in the queue is read by whoever claims it.
  if (told > 0 || referral.state === "waiting") return;
  const organisationId = referral.teamOrganisationId ?? referral.serviceOrganisationId;
  const to = { organisationId, roles: specialists };
  await notify(tx, { kind: "message", eventKey, path: pathOf(referral.id), to });
}
