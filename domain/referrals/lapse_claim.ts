/** A case that nobody works on goes back to the queue, in its old place; what was written is kept. */
import { and, eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { heldByNobody, lapsesLater } from "@/domain/referrals/claim_time.ts";
import { moveReferral } from "@/domain/referrals/move.ts";

export type Lapsed = "lapsed" | "renewed" | "ended before";

/** Of this one claim: a later claim of the same case has a job of its own. */
export async function lapseClaim(
  tx: Tx,
  { referralId, claimedAt }: { readonly referralId: Id<"Referral">; readonly claimedAt: Instant },
): Promise<Lapsed> {
  const [referral] = await tx.select({ ...getTableColumns(referrals), claimedByName: users.name })
    .from(referrals).innerJoin(users, eq(users.id, referrals.claimedBy))
    .where(and(eq(referrals.id, referralId), eq(referrals.claimedAt, claimedAt)));
  if (referral?.state !== "claimed" || referral.claimedUntil === null) return "ended before";
  const { claimedBy, claimedUntil, patientId } = referral;
  if (claimedUntil > tx.now) {
    await lapsesLater(tx, referralId, { claimedAt, claimedUntil });
    return "renewed";
  }
  const nobody = { sentByName: null, closedByName: null, withdrawnByName: null };
  await moveReferral(tx, { ...referral, ...nobody }, "lapse", heldByNobody);
  tx.audit("referral.claim_lapsed", { referral: referralId, patient: patientId }, {
    from: claimedBy,
  });
  tx.announce("claim_lapsed", { referralId, userId: claimedBy });
  return "lapsed";
}
