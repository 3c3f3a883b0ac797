/** The practice of a resident is told what a home asks about them; it waits for nobody's leave. */
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { notify } from "@/domain/notices/notify.ts";

export async function tellOfResident(tx: Tx, { referralId, practiceId }: {
  readonly referralId: Id<"Referral">;
  readonly practiceId: Id<"Organisation">;
}): Promise<void> {
  await notify(tx, {
    kind: "resident_referred",
    eventKey: `resident:${referralId}`,
    path: `/referrals/${referralId}`,
    to: { organisationId: practiceId, roles: practiceClinicians },
  });
}
