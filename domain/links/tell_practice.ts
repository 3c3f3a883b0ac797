/** Tells the practice of a link that its patient did something: whoever invited them, and clinicians. */
import type { Tx } from "@/db/change.ts";
import type { NoticeKind } from "@/db/schema/notices.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { noticeKindCatalogue } from "@/domain/notices/kinds.ts";
import { notify } from "@/domain/notices/notify.ts";

type Told = Pick<PatientLink, "referralId" | "practiceId" | "createdBy">;

export async function tellPractice(
  tx: Tx,
  { referralId, practiceId, createdBy }: Told,
  kind: Extract<
    NoticeKind,
    "patient_finished" | "patient_declined" | "patient_urgent" | "resident_referred"
  >,
  eventKey: string,
): Promise<void> {
  const happening = { kind, eventKey, path: `/referrals/${referralId}` } as const;
  await notify(tx, { ...happening, to: { userId: createdBy, organisationId: practiceId } });
  const { roles } = noticeKindCatalogue[kind];
  await notify(tx, { ...happening, to: { organisationId: practiceId, roles } });
}
