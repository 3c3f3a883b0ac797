import { desc, eq, inArray } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import {
  consents,
  patientAmendments,
  patientMerges,
  patientNeeds,
  patients,
} from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { findReferralsOf, type ReferralOfPatient } from "@/domain/patients/find_referrals_of.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";
import { fullName } from "@/domain/patients/patient.ts";
import {
  newestFirst,
  ofAmendments,
  ofConsents,
  ofNeeds,
  type TimelineEvent,
} from "@/domain/patients/timeline.ts";

export interface NamedEvent extends Omit<TimelineEvent, "byId"> {
  readonly by: string | null;
}

/** Newest first; of referrals only those that this person may open. */
export async function findTimeline(
  read: Reader,
  actor: Actor,
  patientId: Id<"Patient">,
): Promise<readonly NamedEvent[]> {
  const { id } = await findPatient(read, actor, patientId);
  const events = newestFirst([
    ...await registrations(read, id),
    ...ofAmendments(
      await read.select().from(patientAmendments).where(ofRecord(patientAmendments.patientId, id)),
    ),
    ...ofNeeds(await read.select().from(patientNeeds).where(eq(patientNeeds.patientId, id))),
    ...ofConsents(await read.select().from(consents).where(ofRecord(consents.patientId, id))),
    ...await merges(read, id),
    ...(await findReferralsOf(read, actor, id)).flatMap(ofReferral),
  ]);
  const names = await namesOf(read, events);
  return events.map(({ byId, ...event }) => ({ ...event, by: byId && names.get(byId) || null }));
}

async function registrations(read: Reader, id: Id<"Patient">): Promise<TimelineEvent[]> {
  const rows = await read.select({
    id: patients.id,
    createdAt: patients.createdAt,
    createdBy: patients.createdBy,
  }).from(patients).where(ofRecord(patients.id, id));
  return rows.map((row) => ({
    at: row.createdAt,
    byId: row.createdBy,
    what: row.id === id ? "Registered" : "Registered a second time",
  }));
}

async function merges(read: Reader, id: Id<"Patient">): Promise<TimelineEvent[]> {
  const rows = await read.select({
    at: patientMerges.mergedAt,
    byId: patientMerges.mergedBy,
    reason: patientMerges.reason,
    firstName: patients.firstName,
    lastName: patients.lastName,
  }).from(patientMerges).innerJoin(patients, eq(patients.id, patientMerges.mergedId))
    .where(ofRecord(patientMerges.keptId, id)).orderBy(desc(patientMerges.mergedAt));
  return rows.map(({ at, byId, reason, ...merged }) => ({
    at,
    byId,
    what: `Joined with a second record: ${fullName(merged)}`,
    detail: reason,
  }));
}

function ofReferral(referral: ReferralOfPatient): TimelineEvent[] {
  const { id: referralId, serviceName } = referral;
  const steps = [
    [referral.createdAt, referral.createdBy, `Began a referral to ${serviceName}`],
    [referral.sentAt, referral.sentBy, `Sent a referral to ${serviceName}`],
    [referral.answeredAt, referral.claimedBy, `Answered the referral to ${serviceName}`],
    [referral.closedAt, referral.closedBy, `Closed the referral to ${serviceName}`],
    [referral.withdrawnAt, referral.withdrawnBy, `Withdrew the referral to ${serviceName}`],
  ] as const;
  return steps.flatMap(([at, byId, what]) => at ? [{ at, byId, what, referralId }] : []);
}

async function namesOf(read: Reader, events: readonly TimelineEvent[]) {
  const ids = [...new Set(events.flatMap(({ byId }) => byId ? [byId] : []))];
  const rows = await read.select({ id: users.id, name: users.name }).from(users)
    .where(inArray(users.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
