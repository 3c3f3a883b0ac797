/** Who is told by e-mail of what happens to a referral: whoever it is about, else those who could act on it. */
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { NoticeKind } from "@/db/schema/notices.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { dropNotices, notify } from "@/domain/notices/notify.ts";

type Sent = Pick<Referral, "id" | "practiceId" | "sentBy">;

/** Whoever sent it; where they work there no more, every clinician of the practice. */
export async function tellPractice(
  tx: Tx,
  referral: Sent,
  kind: NoticeKind,
  eventKey: string,
): Promise<void> {
  const { practiceId: organisationId, sentBy } = referral;
  const happening = { kind, eventKey, path: pathOf(referral.id) };
  const sender = sentBy === null
    ? 0
    : await notify(tx, { ...happening, to: { userId: sentBy, organisationId } });
  // Who sends and who acts can be one person: nobody else is told of their own deed.
  if (sender > 0 || (sentBy !== null && sentBy === tx.author.userId)) return;
  await notify(tx, { ...happening, to: { organisationId, roles: practiceClinicians } });
}

/** One person of the team that works on it. */
export async function tellSpecialist(
  tx: Tx,
  referral: Pick<Referral, "id" | "teamOrganisationId" | "serviceOrganisationId">,
  userId: Id<"User">,
  kind: NoticeKind,
  eventKey: string,
): Promise<number> {
  const organisationId = referral.teamOrganisationId ?? referral.serviceOrganisationId;
  const happening = { kind, eventKey, path: pathOf(referral.id) };
  return await notify(tx, { ...happening, to: { userId, organisationId } });
}

/** Somebody saw to it in Bedside: it is no news by e-mail, to one person or to anybody. */
export const noNews = (
  tx: Tx,
  { id }: Pick<Referral, "id">,
  kinds: readonly NoticeKind[],
  userId?: Id<"User">,
): Promise<void> => dropNotices(tx, { kinds, path: pathOf(id), ...userId ? { userId } : {} });

/** What a practice is told of its links and homes: whoever goes on with the referral has seen it. */
export const newsOfPatients: readonly NoticeKind[] = [
  "link_trouble",
  "patient_finished",
  "patient_declined",
  "resident_referred",
];

/** Where either side reads it. */
export const pathOf = (id: Id<"Referral">): string => `/referrals/${id}`;
