import { and, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";

export type ReferralOfPatient = Awaited<ReturnType<typeof findReferralsOf>>[number];

/** The patient's referrals that this person may open, newest first. */
export function findReferralsOf(read: Reader, actor: Actor, patientId: Id<"Patient">) {
  return read.select({
    id: referrals.id,
    reference: referrals.reference,
    serviceName: services.name,
    state: referrals.state,
    priority: referrals.priority,
    createdAt: referrals.createdAt,
    createdBy: referrals.createdBy,
    sentAt: referrals.sentAt,
    sentBy: referrals.sentBy,
    claimedBy: referrals.claimedBy,
    answeredAt: referrals.answeredAt,
    closedAt: referrals.closedAt,
    closedBy: referrals.closedBy,
    withdrawnAt: referrals.withdrawnAt,
    withdrawnBy: referrals.withdrawnBy,
  }).from(referrals).innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(ofRecord(referrals.patientId, patientId), visibleTo(actor)))
    .orderBy(desc(referrals.createdAt), desc(referrals.id));
}

const sentStates = ["waiting", "claimed", "returned", "leaving", "answered", "closed"] as const;

const teamsOf = (actor: Actor) =>
  new QueryBuilder().select({ id: serviceTeams.id }).from(serviceTeams)
    .where(eq(serviceTeams.organisationId, actor.organisationId));

/** Those of their own practice, or sent to a service or a team of theirs, or opened in an emergency. */
function visibleTo(actor: Actor): SQL | undefined {
  const sent = inArray(referrals.state, sentStates);
  const own: Partial<Record<Actor["organisationKind"], SQL | undefined>> = {
    practice: eq(referrals.practiceId, actor.organisationId),
    specialist: and(
      sent,
      or(
        eq(services.organisationId, actor.organisationId),
        inArray(referrals.teamId, teamsOf(actor)),
      ),
    ),
  };
  const { breakGlassPatientId } = actor;
  return or(
    own[actor.organisationKind] ?? sql`0`,
    breakGlassPatientId ? and(eq(referrals.patientId, breakGlassPatientId), sent) : undefined,
  );
}
