/** What became of an invitation's message, kept in the change that finishes its job. */
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { surveyInvitations, type WhyInvitationFailed } from "@/db/schema/survey_invitations.ts";
import { countInvitation } from "@/domain/surveys/count_invitation.ts";
import type { FoundInvitation, WhyLeftOut } from "@/domain/surveys/find_invitation.ts";
import { whyFailedWords } from "@/domain/surveys/why_failed.ts";
import { invitationOverAt, reminderAt } from "@/domain/surveys/invitation_times.ts";

/**
 * Its reminders and its end are asked for with the first message, whether they will be wanted or not:
 * the list of jobs says nothing of who answered. The trail names nobody either, from here on.
 */
export async function noteInvitationSent(
  tx: Tx,
  { invitation, inviting }: FoundInvitation,
  message: number,
  providerId: string | null,
): Promise<void> {
  const { id, placeId, way, sentAt } = invitation;
  await tx.update(surveyInvitations)
    .set({ messages: message + 1, providerId, sentAt: sentAt ?? tx.now })
    .where(eq(surveyInvitations.id, id));
  await tx.update(surveyInvitations).set({ state: "sent" })
    .where(and(eq(surveyInvitations.id, id), eq(surveyInvitations.state, "waiting")));
  tx.audit("survey.invitation_sent", { place: placeId }, { way });
  if (message > 0) return;
  await countInvitation(tx, invitation, "sent");
  for (let nth = 1; nth <= inviting.reminders; nth++) {
    await tx.enqueue("survey.invite", { invitationId: id, message: nth }, {
      dedupeKey: `${id}:${nth}`,
      runAfter: reminderAt(tx.now, nth as 1 | 2, inviting),
    });
  }
  await tx.enqueue("survey.invitation_over", { invitationId: id }, {
    dedupeKey: id,
    runAfter: invitationOverAt(tx.now),
  });
}

/** One that is over, by whatever, does not become one that failed. */
export async function noteInvitationFailed(
  tx: Tx,
  { invitation }: FoundInvitation,
  why: WhyInvitationFailed,
): Promise<void> {
  const { id, placeId, way, messages } = invitation;
  const failed = await tx.update(surveyInvitations)
    .set({
      state: "failed",
      failedBecause: whyFailedWords(why, way),
      ...messages === 0 ? { sentTo: null } : {},
    })
    .where(and(eq(surveyInvitations.id, id), inArray(surveyInvitations.state, ["waiting", "sent"])))
    .returning({ id: surveyInvitations.id });
  tx.audit("survey.invitation_failed", { place: placeId }, { why });
  if (failed.length > 0) await countInvitation(tx, invitation, "failed", why);
}

/** Those that nothing left of are counted; why one was left out stands in no row that names anybody. */
export async function noteInvitationLeftOut(
  tx: Tx,
  { invitation }: FoundInvitation,
  why: WhyLeftOut,
): Promise<void> {
  const { id, placeId, messages } = invitation;
  await tx.update(surveyInvitations)
    .set({ state: "over", ...messages === 0 ? { sentTo: null } : {} })
    .where(eq(surveyInvitations.id, id));
  if (messages === 0) await countInvitation(tx, invitation, "left_out");
  tx.audit("survey.invitation_left_out", { place: placeId }, { why });
}
