/** What a home asked about its residents, and how each stands. */
import { and, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { answers, referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { type AskedByHome, homeStandingOf } from "@/domain/links/home_standing.ts";
import { visibleTo } from "@/domain/referrals/find.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";

export type HomeCase = Awaited<ReturnType<typeof findHomeCase>>;

const groups = {
  unsent: ["with_patient"],
  underway: ["draft", "booked", "waiting", "claimed", "returned", "leaving"],
  answered: ["answered", "closed"],
} as const satisfies Record<string, readonly ReferralState[]>;
export type HomeGroup = keyof typeof groups;

export const homeCasesAPage = 50;

/** Where a page ended: newest first. */
export interface HomePlace {
  readonly createdAt: Instant;
  readonly id: Id<"Referral">;
}

export async function listHomeCases(read: Reader, actor: Actor, {
  group,
  patientId,
  after,
  length = homeCasesAPage,
}: {
  readonly group?: HomeGroup;
  readonly patientId?: Id<"Patient">;
  readonly after?: HomePlace | undefined;
  readonly length?: number;
} = {}) {
  const found = await cases(read).where(and(
    begunBy(actor),
    group && inArray(referrals.state, [...groups[group]]),
    patientId && eq(referrals.patientId, patientId),
    after && lt(sql`(${referrals.createdAt}, ${referrals.id})`, placeOf(after)),
  )).orderBy(desc(referrals.createdAt), desc(referrals.id)).limit(length + 1);
  const rows = found.slice(0, length).map(withStanding);
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > length && last ? { createdAt: last.createdAt, id: last.id } : undefined,
  };
}

export async function findHomeCase(read: Reader, actor: Actor, id: Id<"Referral">) {
  const found = await cases(read).where(and(begunBy(actor), eq(referrals.id, id))).get();
  if (!found) throw new Refusal("not_found", "Your home asked no such question");
  return withStanding(found);
}

/** A practice that has taken over a home, or the like, sees its own list: this one is of the home. */
const begunBy = (actor: Actor): SQL | undefined =>
  and(visibleTo(actor), eq(referrals.homeId, actor.organisationId));

const placeOf = ({ createdAt, id }: HomePlace) => sql`(${createdAt}, ${id})`;

const practices = alias(organisations, "practices");

const cases = (read: Reader) =>
  read.select({
    id: referrals.id,
    reference: referrals.reference,
    state: referrals.state,
    patientId: referrals.patientId,
    firstName: patients.firstName,
    lastName: patients.lastName,
    room: patients.room,
    serviceName: services.name,
    practiceName: practices.name,
    practicePhone: practices.phone,
    createdAt: referrals.createdAt,
    createdByName: users.name,
    sentAt: referrals.sentAt,
    dueAt: referrals.dueAt,
    answeredAt: referrals.answeredAt,
    withdrawnAt: referrals.withdrawnAt,
    withdrawnBecause: referrals.withdrawnBecause,
    afterSending: patientLinks.afterSending,
    finishedAt: patientLinks.finishedAt,
    declinedAt: patientLinks.declinedAt,
    linkWithdrawnAt: patientLinks.withdrawnAt,
    released,
    ...headlineColumns,
  }).from(referrals)
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .innerJoin(practices, eq(practices.id, referrals.practiceId))
    .innerJoin(users, eq(users.id, referrals.createdBy))
    .leftJoin(
      patientLinks,
      and(eq(patientLinks.referralId, referrals.id), eq(patientLinks.way, "tablet")),
    )
    .$dynamic();

/** A letter that was released before the answer was amended is not the one that counts. */
const released = sql<boolean>`EXISTS (SELECT 1 FROM ${patientLinks} AS letters
  WHERE letters.referral_id = ${referrals.id} AND letters.purpose = 'letter'
    AND letters.created_at >= (SELECT max(${answers.answeredAt}) FROM ${answers}
      WHERE ${answers.referralId} = ${referrals.id}))`.mapWith(Boolean);

const withStanding = <C extends AskedByHome>(found: C) => ({
  ...found,
  standing: homeStandingOf(found),
});
