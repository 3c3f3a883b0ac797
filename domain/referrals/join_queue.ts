/** What sending a referral does, whoever sends it: its team, its time, its status, and the queue. */
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { dueFor } from "@/domain/clocks/due.ts";
import { keepRtt } from "@/domain/clocks/keep_rtt.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { photographCounts } from "@/domain/referrals/photographs_asked.ts";
import { sameSpecialist } from "@/domain/referrals/same_specialist.ts";
import type { MoveName } from "@/domain/referrals/states.ts";
import { routeReferral } from "@/domain/sourcing/route.ts";

/**
 * @param referral with all that it is to be sent with
 * @param sentBy who answers for its being sent
 */
export async function joinQueue(
  tx: Tx,
  referral: Referral,
  move: Extract<MoveName, "send" | "send_by_patient">,
  sentBy: Id<"User">,
): Promise<void> {
  const counted = await photographCounts(tx, referral);
  const { teamId, rule } = await routeReferral(tx, referral, tx.now);
  const assignedTo = await sameSpecialist(tx, referral, teamId);
  const { history, writtenBy, headline, conversion } = referral;
  await moveReferral(tx, referral, move, {
    ...counted,
    history,
    writtenBy,
    headline,
    conversion,
    teamId,
    ...(assignedTo && { assignedTo, assignedAt: tx.now }),
    sentBy,
    sentAt: tx.now,
    dueAt: await dueFor(tx, { ...referral, sentAt: tx.now }),
  });
  await keepRtt(tx, referral, { kind: "sent" });
  tx.audit("referral.sent", { referral: referral.id, patient: referral.patientId }, {
    service: referral.serviceName,
    priority: referral.priority,
    conversion,
    ...counted,
    ...(teamId && { team: teamId, rule }),
  });
}
