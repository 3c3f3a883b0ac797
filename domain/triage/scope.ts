/**
 * What of a service's queue is somebody's work: the cases of their team, and of the service's own
 * organisation those that went to no team. Asked with `serviceId` and `organisationId` bound; each
 * inner question is asked once, not for every case.
 */
import { sql } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";

const serviceId = sql.placeholder("serviceId");
const organisationId = sql.placeholder("organisationId");

const theirTeams = sql`SELECT id FROM ${serviceTeams}
  WHERE organisation_id = ${organisationId} AND ended_at IS NULL`;

/** The service, if it is one of their own organisation or has a team of theirs. */
export const theirService = sql`(SELECT id FROM ${services} WHERE id = ${serviceId}
  AND (organisation_id = ${organisationId} OR EXISTS (${theirTeams} AND service_id = ${serviceId})))`;

/** The plus signs keep SQLite on the queue's index. */
export const theirWork = sql`(
  +${referrals.teamId} IS NULL AND +${referrals.serviceId} IN (
    SELECT id FROM ${services} WHERE organisation_id = ${organisationId}
  ) OR +${referrals.teamId} IN (${theirTeams})
)`;
