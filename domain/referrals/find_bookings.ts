/** A practice's clinic for photographs: who comes on a day, and whose booking nobody has ended. */
import { and, asc, eq, gte, isNull, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Day, Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import { patientNeeds, patients } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Need } from "@/domain/patients/patient.ts";
import { visibleTo } from "@/domain/referrals/find.ts";
import { headlineColumns } from "@/domain/referrals/headline_columns.ts";
import { dayAfter, dayOf, startOfDay } from "@/domain/time.ts";

export type Booking = Awaited<ReturnType<typeof findClinicDay>>["onDay"][number];

const mostShown = 100;

/** What is booked for a day, and what earlier days left open. */
export async function findClinicDay(read: Reader, actor: Actor, day: Day) {
  const [begins, ends] = [startOfDay(day), startOfDay(dayAfter(day))];
  const [onDay, leftOpen, ahead] = await Promise.all([
    bookings(read, actor, [
      gte(photographBookings.startsAt, begins),
      lt(photographBookings.startsAt, ends),
    ]),
    bookings(read, actor, [
      isNull(photographBookings.endedAt),
      lt(photographBookings.startsAt, begins),
    ]),
    read.select({ startsAt: photographBookings.startsAt }).from(photographBookings)
      .where(and(
        ofPractice(actor),
        isNull(photographBookings.endedAt),
        gte(photographBookings.startsAt, ends),
      )).orderBy(asc(photographBookings.startsAt)).limit(mostShown),
  ]);
  return { onDay, leftOpen, daysAhead: [...new Set(ahead.map(({ startsAt }) => dayOf(startsAt)))] };
}

/** The booking that has not ended, and the last that has, of one referral. */
export async function bookingsOf(read: Reader, actor: Actor, id: Id<"Referral">) {
  const all = await bookings(read, actor, [eq(photographBookings.referralId, id)]);
  return {
    open: all.find(({ endedAt }) => endedAt === null),
    last: all.findLast(({ endedAt }) => endedAt !== null),
  };
}

const enders = alias(users, "enders");

function bookings(read: Reader, actor: Actor, which: readonly SQL[]) {
  return read.select({
    id: photographBookings.id,
    startsAt: photographBookings.startsAt,
    place: photographBookings.place,
    note: photographBookings.note,
    bookedByName: users.name,
    end: photographBookings.end,
    endedAt: photographBookings.endedAt,
    endedByName: enders.name,
    referralId: referrals.id,
    reference: referrals.reference,
    serviceName: services.name,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
    phone: patients.phone,
    needs,
    photographs: sql<number>`(SELECT count(*) FROM ${photographs}
      WHERE ${photographs.referralId} = ${referrals.id} AND ${photographs.state} <> 'removed')`,
    ...headlineColumns,
  }).from(photographBookings)
    .innerJoin(referrals, eq(referrals.id, photographBookings.referralId))
    .innerJoin(patients, eq(patients.id, referrals.patientId))
    .innerJoin(services, eq(services.id, referrals.serviceId))
    .innerJoin(users, eq(users.id, photographBookings.bookedBy))
    .leftJoin(enders, eq(enders.id, photographBookings.endedBy))
    .where(and(ofPractice(actor), visibleTo(actor), ...which))
    .orderBy(asc(photographBookings.startsAt), asc(photographBookings.id)).limit(mostShown);
}

/** The list is the practice's own. */
const ofPractice = (actor: Actor): SQL => eq(photographBookings.practiceId, actor.organisationId);

const needs = sql<readonly Need[]>`(
  SELECT json_group_array(json_object('kind', kind, 'detail', detail)) FROM (
    SELECT kind, detail FROM ${patientNeeds}
    WHERE patient_id = ${patients.id} AND ended_at IS NULL ORDER BY recorded_at, id
  )
)`.mapWith((json: string) => JSON.parse(json) as Need[]);
