/** What was sent to each clinic, and who is coming. */
import { and, count, desc, eq, gte, inArray, type SQL, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { answers, type Complexity, referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { clinics } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo as referralsVisibleTo } from "@/domain/referrals/find.ts";

export interface Sent {
  readonly clinicId: Id<"Clinic">;
  readonly complexity: Complexity | null;
  readonly cases: number;
}

/** How many cases were sent to each clinic since then. Heavy: ask it of `store.readLong`. */
export async function sentToClinics(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  since: Instant,
): Promise<Sent[]> {
  const rows = await read.select({
    clinicId: answers.clinicId,
    complexity: answers.complexity,
    cases: count(),
  }).from(referrals)
    .innerJoin(answers, eq(answers.referralId, referrals.id))
    .innerJoin(clinics, eq(clinics.id, answers.clinicId))
    .innerJoin(services, eq(services.id, clinics.serviceId))
    .where(and(
      eq(referrals.serviceId, serviceId),
      gte(referrals.sentAt, before(since)),
      gte(answers.answeredAt, since),
      holds,
      visibleTo(actor),
    )).groupBy(answers.clinicId, answers.complexity);
  return rows.flatMap(({ clinicId, ...row }) => clinicId ? [{ clinicId, ...row }] : []);
}

/** Whoever was sent to a clinic, the latest first, with the referral that holds what was done remotely. */
export const comingTo = (read: Reader, actor: Actor, clinicId: Id<"Clinic">) =>
  read.select({
    referralId: referrals.id,
    reference: referrals.reference,
    patientId: referrals.patientId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    diagnosis: answers.diagnosis,
    complexity: answers.complexity,
    answeredAt: answers.answeredAt,
    earlier: sql<number>`(SELECT count(*) FROM referrals AS others
      WHERE others.patient_id = ${referrals.patientId} AND others.id <> ${referrals.id}
        AND others.service_id = ${referrals.serviceId} AND others.sent_at IS NOT NULL)`,
  }).from(answers)
    .innerJoin(referrals, eq(referrals.id, answers.referralId))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .where(and(
      eq(answers.clinicId, clinicId),
      inArray(referrals.state, ["answered", "closed"]),
      holds,
      referralsVisibleTo(actor),
    )).orderBy(desc(answers.answeredAt), desc(answers.id)).limit(50);

/** An answer that another replaced sends nobody anywhere. */
const holds = sql`NOT EXISTS (
  SELECT 1 FROM answers AS later WHERE later.replaces_id = ${answers.id}
)`;

/** The index is by when a referral was sent: what waited longer than 16 weeks is not looked for. */
const before = (since: Instant): Instant =>
  new Date(Date.parse(since) - 112 * 24 * 3_600_000).toISOString() as Instant;

/** Of services that this person's organisation offers: figures are for who looks after them. */
const visibleTo = (actor: Actor): SQL => eq(services.organisationId, actor.organisationId);
