/** Messages that nobody of a person's side has read: any colleague can pick one up. */
import { and, asc, countDistinct, eq, inArray, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { instantOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { messageReadings, messages } from "@/db/schema/messages.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";

export type UnreadMessage = Awaited<ReturnType<typeof unreadMessages>>[number];

/** How many one page shows; what was read makes room for more. */
export const mostUnread = 50;

/** Those that wait longest first. */
export function unreadMessages(read: Reader, actor: Actor) {
  return read.select({
    id: messages.id,
    referralId: messages.referralId,
    words: messages.words,
    writtenAt: messages.writtenAt,
    writtenByName: users.name,
    reference: referrals.reference,
    patientId: referrals.patientId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    practiceName: organisations.name,
    serviceName: services.name,
  }).from(messages)
    .innerJoin(referrals, eq(referrals.id, messages.referralId))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .innerJoin(organisations, eq(organisations.id, referrals.practiceId))
    .innerJoin(users, eq(users.id, messages.writtenBy))
    .where(and(unreadBy(actor), theirs(actor)))
    .orderBy(asc(messages.writtenAt), asc(messages.id)).limit(mostUnread);
}

/** What a first page counts goes so far back: every visit asks, and the page of all shows the rest. */
const countedDays = 90;

/** How many referrals have some. */
export async function countUnread(read: Reader, actor: Actor, now: Date): Promise<number> {
  const since = new Date(now.getTime() - countedDays * 24 * 60 * 60 * 1000);
  const [found] = await read.select({ n: countDistinct(messages.referralId) }).from(messages)
    .innerJoin(referrals, eq(referrals.id, messages.referralId))
    .where(and(sql`${messages.id} > ${firstIdOf(since)}`, unreadBy(actor), theirs(actor)));
  return found?.n ?? 0;
}

/** An id begins with when it was made (db/columns.ts), so the table is walked from there on. */
function firstIdOf(moment: Date): string {
  const hex = Date.parse(instantOf(moment)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

const unreadBy = (actor: Actor) =>
  and(
    eq(messages.side, actor.organisationKind === "practice" ? "specialist" : "practice"),
    notExists(
      new QueryBuilder().select({ one: sql`1` }).from(messageReadings)
        .where(eq(messageReadings.messageId, messages.id)),
    ),
    ne(referrals.state, "withdrawn"),
  );

/** Of the practice that sent it, or of the team whose work it is. */
function theirs({ organisationId }: Actor) {
  const own = new QueryBuilder().select({ id: services.id }).from(services)
    .where(eq(services.organisationId, organisationId));
  const teams = new QueryBuilder().select({ id: serviceTeams.id }).from(serviceTeams)
    .where(eq(serviceTeams.organisationId, organisationId));
  return or(
    eq(referrals.practiceId, organisationId),
    and(isNull(referrals.teamId), inArray(referrals.serviceId, own)),
    inArray(referrals.teamId, teams),
  );
}
