/** Who opened an organisation's records in an emergency, and what they did meanwhile. */
import { and, asc, count, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { breakGlass, memberships, users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

const seers = alias(users, "seers");
const mostShown = 200;
/** That it ended is said by its own row. */
const notItsEnd = ne(auditEntries.action, "access.break_glass_ended");

export type Emergency = Awaited<ReturnType<typeof listEmergencies>>[number];

/** Those nobody has looked at yet come first, then the newest. */
export function listEmergencies(read: Reader, actor: Actor) {
  return emergencies(read, visibleTo(actor))
    .orderBy(sql`${breakGlass.seenAt} IS NOT NULL`, desc(breakGlass.startedAt)).limit(mostShown);
}

export async function findEmergency(
  read: Reader,
  actor: Actor,
  id: Id<"BreakGlass">,
): Promise<Emergency> {
  const [found] = await emergencies(read, and(eq(breakGlass.id, id), visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such emergency access");
  return found;
}

/** What was done to this patient's record under it: what was done to others' is not the owner's to know. */
export function entriesUnder(read: Reader, { id, patientId }: Emergency) {
  return read.select().from(auditEntries).where(and(
    eq(auditEntries.patientId, patientId),
    eq(auditEntries.breakGlassId, id),
    notItsEnd,
  )).orderBy(asc(auditEntries.sequence)).limit(mostShown);
}

const unseen = prepared((read) =>
  read.select({ number: count() }).from(breakGlass)
    .where(and(eq(breakGlass.ownerId, sql.placeholder("owner")), isNull(breakGlass.seenAt)))
    .prepare()
);

/** How many wait to be looked at: shown in the navigation until they are. */
export async function countUnseen(read: Reader, actor: Actor): Promise<number> {
  return (await unseen(read).get({ owner: actor.organisationId }))?.number ?? 0;
}

/** Whose record this person's own emergency access has opened, while it lasts. */
export async function findOpenedPatient(read: Reader, { breakGlassPatientId }: Actor) {
  if (!breakGlassPatientId) return undefined;
  const [found] = await read.select({
    firstName: patients.firstName,
    lastName: patients.lastName,
  }).from(patients).where(eq(patients.id, breakGlassPatientId));
  return found;
}

/** Only the owner of the record is told. */
function visibleTo(actor: Actor): SQL {
  return eq(breakGlass.ownerId, actor.organisationId);
}

function emergencies(read: Reader, where: SQL | undefined) {
  return read.select({
    id: breakGlass.id,
    ownerId: breakGlass.ownerId,
    patientId: breakGlass.patientId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    userName: users.name,
    role: memberships.role,
    organisationName: organisations.name,
    reason: breakGlass.reason,
    startedAt: breakGlass.startedAt,
    expiresAt: breakGlass.expiresAt,
    endedAt: breakGlass.endedAt,
    seenAt: breakGlass.seenAt,
    seenBy: seers.name,
    entries: sql<number>`(SELECT count(*) FROM ${auditEntries}
      WHERE ${auditEntries.patientId} = ${breakGlass.patientId}
      AND ${auditEntries.breakGlassId} = ${breakGlass.id}
      AND ${notItsEnd})`,
  }).from(breakGlass)
    .innerJoin(users, eq(users.id, breakGlass.userId))
    .innerJoin(memberships, eq(memberships.id, breakGlass.membershipId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .innerJoin(patients, eq(patients.id, breakGlass.patientId))
    .leftJoin(seers, eq(seers.id, breakGlass.seenBy))
    .where(where);
}
