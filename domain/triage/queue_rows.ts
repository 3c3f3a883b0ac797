/** What the queue shows of a case: enough to choose by, and no name. */
import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";
import { thumbsOfReferral } from "@/domain/photographs/thumbs.ts";
import { needsOfPatient, patientSaidUrgent } from "@/domain/triage/needs.ts";
import type { Sort } from "@/domain/triage/sort.ts";
import { conditionsOf, isFew, visibleTo, type Walk } from "@/domain/triage/walks.ts";

export const pageLength = 50;

export type QueueRow = Awaited<ReturnType<typeof rowsOf>>[number];

const assignees = alias(users, "assignees");

export const rowsOf = (read: Reader, which: SQL | undefined) =>
  read.select({
    id: referrals.id,
    version: referrals.version,
    reference: referrals.reference,
    serviceId: referrals.serviceId,
    patientId: referrals.patientId,
    state: referrals.state,
    priority: referrals.priority,
    rank: referrals.rank,
    sentAt: referrals.sentAt,
    dueAt: referrals.dueAt,
    claimedBy: referrals.claimedBy,
    claimedByName: users.name,
    assignedTo: referrals.assignedTo,
    assignedToName: assignees.name,
    waitsFor: referrals.waitsFor,
    returnedAt: referrals.returnedAt,
    repliedAt: referrals.repliedAt,
    followUpOfId: referrals.followUpOfId,
    patientToldOn: referrals.patientToldOn,
    photographsMissing: referrals.photographsMissing,
    photographsUnusable: referrals.photographsUnusable,
    practiceName: organisations.name,
    dateOfBirth: patients.dateOfBirth,
    sex: patients.sex,
    diedOn: patients.diedOn,
    ...headlineColumns,
    question: sql<string | null>`substr(json_extract(${referrals.history}, '$.question'), 1, 160)`,
    thumbs: thumbsOfReferral,
    needs: needsOfPatient,
    saidUrgent: patientSaidUrgent,
  }).from(referrals)
    .innerJoin(patients, sql`${patients.id} = ${referrals.patientId}`)
    .innerJoin(organisations, sql`${organisations.id} = ${referrals.practiceId}`)
    .leftJoin(users, sql`${users.id} = ${referrals.claimedBy}`)
    .leftJoin(assignees, sql`${assignees.id} = ${referrals.assignedTo}`)
    .where(which);

/** The order that a walk stands in, and what comes after a place in it. */
export function ordered(walk: Walk, sort: Sort): { later: SQL; by: readonly SQL[] } {
  const [at, id] = [sql.placeholder("at"), sql.placeholder("id")];
  if (sort === "working" && walk.rank === undefined) {
    return {
      later: sql`(${referrals.rank}, ${referrals.dueAt}, ${referrals.id}) > (${
        sql.placeholder("rank")
      }, ${at}, ${id})`,
      by: [asc(referrals.rank), asc(referrals.dueAt), asc(referrals.id)],
    };
  }
  const column = sort === "working" || sort === "due" ? referrals.dueAt : referrals.sentAt;
  // The plus sign keeps SQLite from an index of every case for the sake of the order.
  const by = isFew(walk) && sort !== "working" ? sql`+${column}` : sql`${column}`;
  return sort === "newest"
    ? {
      later: sql`(${by}, ${referrals.id}) < (${at}, ${id})`,
      by: [desc(by), desc(referrals.id)],
    }
    : { later: sql`(${by}, ${referrals.id}) > (${at}, ${id})`, by: [asc(by), asc(referrals.id)] };
}

/** A page of a walk, from after a place. */
export const pageOf = (read: Reader, walk: Walk, sort: Sort) => {
  const { later, by } = ordered(walk, sort);
  return rowsOf(read, and(conditionsOf(walk), visibleTo(walk), later)).orderBy(...by)
    .limit(pageLength + 1);
};
