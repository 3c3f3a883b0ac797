/** With what consent a photograph is here: to whoever may see its referral, wherever the patient moved since. */
import { desc, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { consents } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";
import { findCareConsent } from "@/domain/referrals/consent.ts";
import { findReferral } from "@/domain/referrals/find.ts";

export type PhotographConsents = Awaited<ReturnType<typeof findPhotographConsents>>;

/** Care for this referral; teaching and publication each by itself, as they hold now. */
export async function findPhotographConsents(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
) {
  const referral = await findReferral(read, actor, referralId);
  const [care, others] = await Promise.all([
    findCareConsent(read, referral),
    read.select({
      purpose: consents.purpose,
      decision: consents.decision,
      form: consents.form,
      recordedAt: consents.recordedAt,
      recordedByName: users.name,
    }).from(consents).innerJoin(users, eq(users.id, consents.recordedBy))
      .where(ofRecord(consents.patientId, referral.patientId))
      .orderBy(desc(consents.recordedAt), desc(consents.id)),
  ]);
  const newest = (purpose: "teaching" | "publication") =>
    others.find((each) => each.purpose === purpose);
  return { care, teaching: newest("teaching"), publication: newest("publication") };
}
