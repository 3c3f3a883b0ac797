/** The trail of a record, of a person, of a patient, of some days: newest first. */
import { and, desc, eq, gte, inArray, like, lt, or, type SQL, sql } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patients } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { TrailFilter } from "@/domain/audit/trail_filter.ts";
import { dayAfter, startOfDay } from "@/domain/time.ts";

/** Whoever asks; the trail is laid below access, so it knows no more of them than this. */
export type Viewer = Pick<Author, "role" | "organisationId">;
export type AuditEntry = typeof auditEntries.$inferSelect;

export const entriesAPage = 50;
const entriesAtOnce = 500;

/** Ask it of `readLong`: a trail grows without end. */
export function findTrail(
  read: Reader,
  actor: Viewer,
  filter: TrailFilter,
  atMost = entriesAPage,
): Promise<AuditEntry[]> {
  return read.select().from(auditEntries)
    .where(and(visibleTo(read, actor), ...asked(read, filter)))
    .orderBy(desc(auditEntries.sequence)).limit(atMost);
}

/** The whole of it, in pages, for an export. */
export async function* wholeTrail(
  read: Reader,
  actor: Viewer,
  filter: TrailFilter,
): AsyncGenerator<AuditEntry[]> {
  let before = filter.before;
  while (true) {
    const page = await findTrail(read, actor, { ...filter, before }, entriesAtOnce);
    if (page.length > 0) yield page;
    if (page.length < entriesAtOnce) return;
    before = page.at(-1)!.sequence;
  }
}

/**
 * The second net. The install's administrator sees everything; everyone else what was done by
 * people of the organisation they work in now, and what was done to that organisation's patients.
 */
function visibleTo(read: Reader, actor: Viewer): SQL | undefined {
  if (actor.role === "administrator") return undefined;
  const own = actor.organisationId;
  if (own === null) return sql`0`;
  const theirPatients = read.select({ id: patients.id }).from(patients)
    .where(or(eq(patients.practiceId, own), eq(patients.homeId, own)));
  return or(eq(auditEntries.organisationId, own), inArray(auditEntries.patientId, theirPatients));
}

function asked(read: Reader, filter: TrailFilter): (SQL | undefined)[] {
  const { person, reference, record, patient, from, to, before } = filter;
  return [
    before === undefined ? undefined : lt(auditEntries.sequence, before),
    from === null ? undefined : gte(auditEntries.at, startOfDay(from)),
    to === null ? undefined : lt(auditEntries.at, startOfDay(dayAfter(to))),
    record === undefined ? undefined : eq(auditEntries.subject, record),
    patient === undefined ? undefined : eq(auditEntries.patientId, patient),
    person ? inArray(auditEntries.actorId, called(read, person)) : undefined,
    reference ? inArray(auditEntries.subject, underReference(read, reference)) : undefined,
  ];
}

function called(read: Reader, typed: string) {
  const pattern = `%${typed.replaceAll(/[%_]/g, "")}%`;
  return read.select({ id: users.id }).from(users)
    .where(or(like(users.name, pattern), eq(users.email, typed.toLowerCase())));
}

/** A referral, and the photographs that belong to it. */
function underReference(read: Reader, reference: string): SQL {
  const referral = read.select({ id: referrals.id }).from(referrals)
    .where(eq(referrals.reference, reference));
  return sql`(
    SELECT 'referral:' || ${referrals.id} FROM ${referrals} WHERE ${referrals.reference} = ${reference}
    UNION ALL
    SELECT 'photograph:' || ${photographs.id} FROM ${photographs}
    WHERE ${inArray(photographs.referralId, referral)}
  )`;
}
