/** A practice's own referrals, by what there is to do with them. */
import { and, count, desc, eq, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";
import type { Actor } from "@/domain/access/actor.ts";

/** In the order in which they matter to the practice. */
export const listGroups = [
  "returned",
  "unread",
  "drafts",
  "booked",
  "with_patient",
  "waiting",
  "with_specialist",
  "answered",
  "closed",
  "withdrawn",
] as const;
export type ListGroup = typeof listGroups[number];

export const listPageLength = 50;

export type ListRow = Awaited<ReturnType<typeof listReferrals>>["rows"][number];

/** Where a page ended: newest change first. */
export interface ListPlace {
  readonly updatedAt: Instant;
  readonly id: Id<"Referral">;
}

export async function listReferrals(
  read: Reader,
  actor: Actor,
  { group, after, length = listPageLength }: {
    readonly group: ListGroup;
    readonly after?: ListPlace | undefined;
    readonly length?: number;
  },
) {
  const each = await Promise.all(
    groups[group].map((which) => rowsOf(read, actor, which, after, length)),
  );
  const found = each.length === 1 ? each[0]! : each.flat().sort(newestFirst);
  const rows = found.slice(0, length);
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > length && last ? { updatedAt: last.updatedAt, id: last.id } : undefined,
  };
}

async function rowsOf(
  read: Reader,
  actor: Actor,
  which: SQL | undefined,
  after: ListPlace | undefined,
  length: number,
) {
  return await read.select({
    id: referrals.id,
    reference: referrals.reference,
    state: referrals.state,
    priority: referrals.priority,
    updatedAt: referrals.updatedAt,
    createdAt: referrals.createdAt,
    sentAt: referrals.sentAt,
    dueAt: referrals.dueAt,
    waitsFor: referrals.waitsFor,
    returnedAt: referrals.returnedAt,
    answeredAt: referrals.answeredAt,
    answerReadAt: referrals.answerReadAt,
    withPatientSince: referrals.withPatientSince,
    bookedFor: openBooking,
    serviceName: services.name,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    ...headlineColumns,
  }).from(referrals)
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .where(and(ownOf(actor), which, after && earlier(after)))
    .orderBy(desc(referrals.updatedAt), desc(referrals.id))
    .limit(length + 1);
}

const newestFirst = (one: ListPlace, two: ListPlace) =>
  compare(two.updatedAt, one.updatedAt) || compare(two.id, one.id);

const compare = (one: string, two: string) => one < two ? -1 : one > two ? 1 : 0;

/** How many there are in each group. */
export async function listCounts(
  read: Reader,
  actor: Actor,
): Promise<Readonly<Record<ListGroup, number>>> {
  const [states, unread] = await Promise.all([
    read.select({ state: referrals.state, n: count() }).from(referrals)
      .where(ownOf(actor)).groupBy(referrals.state),
    read.$count(referrals, and(ownOf(actor), unreadAnswer)),
  ]);
  const of = (state: ReferralState) => states.find((each) => each.state === state)?.n ?? 0;
  return {
    unread,
    drafts: of("draft"),
    booked: of("booked"),
    with_patient: of("with_patient"),
    returned: of("returned"),
    waiting: of("waiting"),
    with_specialist: of("claimed") + of("leaving"),
    answered: of("answered") - unread,
    closed: of("closed"),
    withdrawn: of("withdrawn"),
  };
}

/** A practice's list holds its own referrals and no others. */
const ownOf = (actor: Actor): SQL => eq(referrals.practiceId, actor.organisationId);

const inState = (state: ReferralState) => sql`${referrals.state} = ${sql.raw(`'${state}'`)}`;

const unreadAnswer = and(inState("answered"), isNull(referrals.answerReadAt));

/** When the patient comes to be photographed. */
const openBooking = sql<Instant | null>`(SELECT starts_at FROM ${photographBookings}
  WHERE ${photographBookings.referralId} = ${referrals.id}
    AND ${photographBookings.endedAt} IS NULL)`;

/** Each walks the list's index: of two states, each is asked for by itself. */
const groups: Readonly<Record<ListGroup, readonly (SQL | undefined)[]>> = {
  returned: [inState("returned")],
  unread: [unreadAnswer],
  drafts: [inState("draft")],
  booked: [inState("booked")],
  with_patient: [inState("with_patient")],
  waiting: [inState("waiting")],
  with_specialist: [inState("claimed"), inState("leaving")],
  answered: [and(inState("answered"), isNotNull(referrals.answerReadAt))],
  closed: [inState("closed")],
  withdrawn: [inState("withdrawn")],
};

const earlier = ({ updatedAt, id }: ListPlace) =>
  lt(sql`(${referrals.updatedAt}, ${referrals.id})`, sql`(${updatedAt}, ${id})`);
