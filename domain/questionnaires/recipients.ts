/** Whom a round asks: found as it begins, and fixed from then on. */
import { and, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { memberships, type Role, users } from "@/db/schema/access.ts";
import { calls } from "@/db/schema/calls.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import {
  type QuestionnaireAudience,
  questionnaireRecipients,
} from "@/db/schema/survey_questionnaires.ts";
import type { Reader } from "@/db/store.ts";
import {
  homeStaff,
  hubClinicians,
  practiceStaff,
  specialists,
} from "@/domain/access/role_groups.ts";
import { mayBeAsked } from "@/domain/questionnaires/may_be_asked.ts";
import { dayOf, plusDays, startOfDay } from "@/domain/time.ts";

export type NewRecipient = Pick<
  typeof questionnaireRecipients.$inferInsert,
  "userId" | "organisationId" | "patientId" | "way" | "sentTo" | "language"
>;

/** Whoever had to do with the service in so many days is asked about it: half a year, as rounds are. */
const daysBack = 183;

export function findRecipients(
  read: Reader,
  audience: QuestionnaireAudience,
  organisationId: Id<"Organisation">,
  now: Instant,
): Promise<NewRecipient[]> {
  const since = startOfDay(plusDays(dayOf(now), -daysBack));
  const theirs = eq(services.organisationId, organisationId);
  const sentSince = and(theirs, gte(referrals.sentAt, since));
  switch (audience) {
    case "practices": {
      const these = read.select({ id: referrals.practiceId }).from(referrals)
        .innerJoin(services, eq(services.id, referrals.serviceId)).where(sentSince);
      return people(read, inArray(memberships.organisationId, these), practiceStaff, now);
    }
    case "homes": {
      const asked = read.select({ id: referrals.homeId }).from(referrals)
        .innerJoin(services, eq(services.id, referrals.serviceId))
        .where(and(sentSince, isNotNull(referrals.homeId)));
      const called = read.select({ id: calls.homeId }).from(calls)
        .where(and(eq(calls.hubId, organisationId), gte(calls.placedAt, since)));
      const belong = read.select({ id: homeSettings.organisationId }).from(homeSettings)
        .where(eq(homeSettings.hubId, organisationId));
      const these = [asked, called, belong].map((each) =>
        sql`${memberships.organisationId} IN (${each})`
      );
      return people(read, or(...these), homeStaff, now);
    }
    case "specialists": {
      const teams = read.select({ id: serviceTeams.organisationId }).from(serviceTeams)
        .innerJoin(services, eq(services.id, serviceTeams.serviceId))
        .where(and(theirs, isNull(serviceTeams.endedAt)));
      const these = or(
        eq(memberships.organisationId, organisationId),
        inArray(memberships.organisationId, teams),
      );
      return people(read, these, [...specialists, ...hubClinicians], now);
    }
    case "patients":
      return patientsOf(read, sentSince, since);
  }
}

/** Each person once, for the organisation where they have been the longest. */
async function people(
  read: Reader,
  where: SQL | undefined,
  roles: readonly Role[],
  now: Instant,
): Promise<NewRecipient[]> {
  const rows = await read.select({
    userId: memberships.userId,
    organisationId: memberships.organisationId,
  }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(
      where,
      inArray(memberships.role, [...roles]),
      lte(memberships.validFrom, dayOf(now)),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
    ))
    .orderBy(memberships.validFrom, memberships.id);
  return [...new Map(rows.toReversed().map((row) => [row.userId, row])).values()];
}

/** By the contact that they agreed to for the latest link of theirs that went out by message. */
async function patientsOf(
  read: Reader,
  sentSince: SQL | undefined,
  since: Instant,
): Promise<NewRecipient[]> {
  const rows = await read.select({
    patientId: patientLinks.patientId,
    way: patientLinks.way,
    sentTo: patientLinks.sentTo,
    language: patientLinks.language,
  }).from(patientLinks)
    .innerJoin(referrals, eq(referrals.id, patientLinks.referralId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .innerJoin(patients, eq(patients.id, patientLinks.patientId))
    .where(and(
      sentSince,
      gte(patientLinks.createdAt, since),
      inArray(patientLinks.way, ["email", "text"]),
      isNotNull(patientLinks.sentTo),
      inArray(patientLinks.purpose, ["history", "letter"]),
      mayBeAsked(),
    ))
    .orderBy(patientLinks.createdAt, patientLinks.id);
  const latest = new Map(rows.map((row) => [row.patientId, row]));
  // Two patients with one telephone number are asked once.
  const byContact = new Map([...latest.values()].map((row) => [row.sentTo, row]));
  return [...byContact.values()].map((row) => ({ ...row, way: row.way as "email" | "text" }));
}
