/** Referrals that this person may know of. No other file of the area reads the table by id. */
import { and, eq, getTableColumns, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Referral = Awaited<ReturnType<typeof findReferral>>;

/** The referral with the names a page or a refusal needs, if this person may know it exists. */
export async function findReferral(read: Reader, actor: Actor, id: Id<"Referral">) {
  const referral = await withNames(read).where(and(eq(referrals.id, id), visibleTo(actor))).get();
  if (!referral) throw new Refusal("not_found", "There is no such referral");
  return referral;
}

/**
 * A practice sees its own referrals; a specialist organisation those that were sent to its
 * services, so that its people know what was done remotely for whoever comes to them face to face,
 * and those that went to a team of theirs; a home what it began for its residents, while they live
 * there; whoever opened a record in an emergency, what was sent about that one patient; a link's holder the one referral
 * that it leads to.
 */
export function visibleTo(actor: Actor): SQL | undefined {
  if (actor.role === "link_holder") return eq(referrals.id, actor.link!.referralId);
  return or(
    actor.organisationKind === "home" ? ofResidents(actor) : undefined,
    eq(referrals.practiceId, actor.organisationId),
    and(isNotNull(referrals.sentAt), inArray(referrals.serviceId, servicesOf(actor))),
    and(isNotNull(referrals.sentAt), inArray(referrals.teamId, teamsOf(actor))),
    actor.breakGlassPatientId === null
      ? undefined
      : and(isNotNull(referrals.sentAt), eq(referrals.patientId, actor.breakGlassPatientId)),
  );
}

/** Of a record that was joined with another, the home is the one of the record that was kept. */
const ofResidents = (actor: Actor) =>
  and(
    eq(referrals.homeId, actor.organisationId),
    sql`EXISTS (
      SELECT 1 FROM patients AS named
      JOIN patients AS kept ON kept.id = coalesce(named.merged_into_id, named.id)
      WHERE named.id = ${referrals.patientId} AND kept.home_id = ${actor.organisationId}
    )`,
  );

const servicesOf = (actor: Actor) =>
  new QueryBuilder().select({ id: services.id }).from(services)
    .where(eq(services.organisationId, actor.organisationId));

const teamsOf = (actor: Actor) =>
  new QueryBuilder().select({ id: serviceTeams.id }).from(serviceTeams)
    .where(eq(serviceTeams.organisationId, actor.organisationId));

const practices = alias(organisations, "practices");
const specialists = alias(organisations, "specialists");
const [creators, senders, claimers, readers, closers, withdrawers] = [
  alias(users, "creators"),
  alias(users, "senders"),
  alias(users, "claimers"),
  alias(users, "readers"),
  alias(users, "closers"),
  alias(users, "withdrawers"),
] as const;

const withNames = (read: Reader) =>
  read.select({
    ...getTableColumns(referrals),
    practiceName: practices.name,
    practicePhone: practices.phone,
    serviceName: services.name,
    specialtyCode: services.specialtyCode,
    photographsAsked: services.photographsAsked,
    verdictThresholds: services.verdictThresholds,
    serviceOrganisationId: services.organisationId,
    serviceOrganisationName: specialists.name,
    teamName: serviceTeams.name,
    teamOrganisationId: serviceTeams.organisationId,
    takesUrgentSuspectedCancer: services.takesUrgentSuspectedCancer,
    routineTargetHours: services.routineTargetHours,
    urgentTargetHours: services.urgentTargetHours,
    claimMinutes: services.claimMinutes,
    serviceClosedAt: services.closedAt,
    createdByName: creators.name,
    sentByName: senders.name,
    claimedByName: claimers.name,
    answerReadByName: readers.name,
    closedByName: closers.name,
    withdrawnByName: withdrawers.name,
  }).from(referrals)
    .innerJoin(practices, eq(practices.id, referrals.practiceId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .innerJoin(specialists, eq(specialists.id, services.organisationId))
    .leftJoin(serviceTeams, eq(serviceTeams.id, referrals.teamId))
    .innerJoin(creators, eq(creators.id, referrals.createdBy))
    .leftJoin(senders, eq(senders.id, referrals.sentBy))
    .leftJoin(claimers, eq(claimers.id, referrals.claimedBy))
    .leftJoin(readers, eq(readers.id, referrals.answerReadBy))
    .leftJoin(closers, eq(closers.id, referrals.closedBy))
    .leftJoin(withdrawers, eq(withdrawers.id, referrals.withdrawnBy))
    .$dynamic();
