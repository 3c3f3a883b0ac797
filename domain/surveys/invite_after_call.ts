/** A call that was held about a resident: whom they agreed to, or the relatives who were in it. */
import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { callInvites, calls } from "@/db/schema/calls.ts";
import { inviteAfter } from "@/domain/surveys/invite.ts";

/** About nobody in particular, nobody can be asked: what must not be asked is not known. How many were. */
export async function inviteAfterCall(tx: Tx, id: Id<"Call">): Promise<number> {
  const [call] = await tx.select({
    hubId: calls.hubId,
    patientId: calls.patientId,
    endedAt: calls.endedAt,
  }).from(calls).where(eq(calls.id, id));
  if (!call?.patientId || !call.endedAt) return 0;
  const guests = await tx.select({ relation: callInvites.relation, sentTo: callInvites.sentTo })
    .from(callInvites)
    .where(and(
      eq(callInvites.callId, id),
      isNotNull(callInvites.openedAt),
      isNotNull(callInvites.sentTo),
    ));
  return await inviteAfter(tx, {
    after: "call",
    organisationId: call.hubId,
    patientId: call.patientId,
    happenedAt: call.endedAt,
    otherwise: guests.filter(({ relation }) => isFamily(relation))
      .map(({ sentTo }) => ({ whom: "guest", contact: sentTo!, language: "en" })),
  }) ?? 0;
}

const family =
  /\b(wife|husband|spouse|(civil )?partner|(grand|step)?-?(son|daughter|child|mother|father|parent)s?(-in-law)?|mum|mam|dad|sister|brother|niece|nephew|cousin|aunt|uncle|relative|relation|family|next of kin|friend)\b/i;

/** An interpreter or a colleague is in a call for their work, and is not asked how it was. */
export const isFamily = (relation: string): boolean =>
  family.test(relation) &&
  !/interpret|translat|solicitor|social worker|nurse|doctor/i.test(relation);
