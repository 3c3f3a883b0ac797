/** Which patients somebody may know of, and one of them by id. */
import { and, eq, getTableColumns, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patientNeeds, patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { keptRecord } from "@/domain/patients/of_record.ts";
import type { Need } from "@/domain/patients/patient.ts";

const { folded: _forTheIndexAlone, ...columns } = getTableColumns(patients);
const practices = alias(organisations, "practices");
const homes = alias(organisations, "homes");

/** What still holds, oldest first: it shows wherever the patient shows. */
const needs = sql<readonly Need[]>`(
  SELECT json_group_array(json_object('kind', kind, 'detail', detail)) FROM (
    SELECT kind, detail FROM ${patientNeeds}
    WHERE patient_id = ${patients.id} AND ended_at IS NULL ORDER BY recorded_at, id
  )
)`.mapWith((json: string) => JSON.parse(json) as Need[]);

const noSuchPatient = "There is no such patient among those you may see. Search for them";

export type Patient = Awaited<ReturnType<typeof findPatient>>;

/**
 * The patient, if this person may know of them. A record that was joined to another is answered
 * by the one that was kept: compare `id` with the id asked for.
 */
export async function findPatient(read: Reader, actor: Actor, id: Id<"Patient">) {
  const [patient] = await read.select({
    ...columns,
    needs,
    practiceName: practices.name,
    homeName: homes.name,
  }).from(patients)
    .leftJoin(practices, eq(practices.id, patients.practiceId))
    .leftJoin(homes, eq(homes.id, patients.homeId))
    .where(and(
      eq(patients.id, keptRecord(id)),
      visibleTo(actor),
    ));
  if (!patient) throw new Refusal("not_found", noSuchPatient);
  return patient;
}

/** What a list shows of a patient. Its `where` must hold visibleTo(actor). */
export function shortPatients(read: Reader, first?: SQL) {
  const chosen = read.select({
    id: patients.id,
    nhsNumber: patients.nhsNumber,
    noNhsNumberReason: patients.noNhsNumberReason,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    sex: patients.sex,
    postcode: patients.postcode,
    room: patients.room,
    needs,
    practiceName: practices.name,
    homeName: homes.name,
  });
  const from = first ? chosen.from(first).crossJoin(patients) : chosen.from(patients);
  return from
    .leftJoin(practices, eq(practices.id, patients.practiceId))
    .leftJoin(homes, eq(homes.id, patients.homeId));
}

/** The second net: a condition on `patients` for what this person may see. */
export function visibleTo(actor: Actor): SQL {
  const own = ofTheirWork(actor);
  const { breakGlassPatientId } = actor;
  return breakGlassPatientId ? or(own, eq(patients.id, breakGlassPatientId))! : own;
}

/**
 * The same where something more exact is asked as well. The plus sign keeps SQLite from walking
 * through everyone of a practice to find the one who was born on a day.
 */
export const visibleAmongFew = (actor: Actor): SQL => sql`+(${visibleTo(actor)})`;

function ofTheirWork(actor: Actor): SQL {
  if (actor.role === "helpdesk") return nothing;
  switch (actor.organisationKind) {
    case "practice":
      return eq(patients.practiceId, actor.organisationId);
    case "home":
      return eq(patients.homeId, actor.organisationId);
    case "hub":
      return isNotNull(patients.homeId);
    case "specialist":
      return referredTo(actor.organisationId);
    default:
      return nothing;
  }
}

const nothing = sql`0`;

/** A referral that was sent and not taken back: its patient is the service's and its team's concern. */
function referredTo(organisationId: Id<"Organisation">): SQL {
  return sql`EXISTS (
    SELECT 1 FROM ${referrals} JOIN ${services} ON ${services.id} = ${referrals.serviceId}
    WHERE ${referrals.patientId} = ${patients.id}
      AND (${services.organisationId} = ${organisationId} OR ${referrals.teamId} IN (
        SELECT id FROM ${serviceTeams} WHERE organisation_id = ${organisationId}
      ))
      AND ${referrals.state} IN ('waiting', 'claimed', 'returned', 'leaving', 'answered', 'closed')
  )`;
}
