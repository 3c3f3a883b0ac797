/** A photograph of a referral that was sent is prepared: what was counted then is counted again. */
import { eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { photographCounts } from "@/domain/referrals/photographs_asked.ts";

/** In the change that prepared it. Undefined where the referral is a draft: sending it counts. */
export async function recountPhotographs(tx: Tx, id: Id<"Referral">) {
  const [referral] = await tx.select({
    ...getTableColumns(referrals),
    specialtyCode: services.specialtyCode,
    photographsAsked: services.photographsAsked,
    takesUrgentSuspectedCancer: services.takesUrgentSuspectedCancer,
  }).from(referrals).innerJoin(services, eq(services.id, referrals.serviceId))
    .where(eq(referrals.id, id));
  if (!referral || referral.sentAt === null) return undefined;
  const counted = await photographCounts(tx, referral);
  await tx.update(referrals).set(counted).where(eq(referrals.id, id));
  return counted;
}
