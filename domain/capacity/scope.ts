/** Which cases and services somebody manages: those of their own services, and of their teams. */
import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Referral } from "@/domain/referrals/find.ts";

/** A condition on `referrals` that were sent. */
export const managedBy = (actor: Actor): SQL =>
  or(
    inArray(referrals.serviceId, ownServicesOf(actor)),
    inArray(referrals.teamId, teamsOf(actor)),
  )!;

/** A condition on `services`: only the organisation that offers one plans its clinics and duty. */
export const offeredBy = (actor: Actor): SQL =>
  and(isNull(services.closedAt), eq(services.organisationId, actor.organisationId))!;

/** As whose the manager acts on a case: the team's where it is theirs, else the service's. */
export const managedAs = (actor: Actor, referral: Referral): Id<"Organisation"> =>
  referral.teamOrganisationId === actor.organisationId
    ? referral.teamOrganisationId
    : referral.serviceOrganisationId;

const ownServicesOf = (actor: Actor) =>
  new QueryBuilder().select({ id: services.id }).from(services)
    .where(eq(services.organisationId, actor.organisationId));

const teamsOf = (actor: Actor) =>
  new QueryBuilder().select({ id: serviceTeams.id }).from(serviceTeams)
    .where(eq(serviceTeams.organisationId, actor.organisationId));
