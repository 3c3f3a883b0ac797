/** What a month's charges come to, for each practice and service. */
import { and, asc, eq, min, sql, sum } from "drizzle-orm";
import type { Day, Month, Pence } from "@/db/columns.ts";
import { charges } from "@/db/schema/charges.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { ChargeFilter } from "@/domain/charges/filter.ts";
import { askedFor } from "@/domain/charges/find.ts";
import { monthOf, monthsBetween } from "@/domain/months.ts";
import { visibleTo } from "@/domain/charges/scope.ts";
import { dayOf } from "@/domain/time.ts";

export type Total = Awaited<ReturnType<typeof totalsOf>>[number];

/** One row for each practice and service that were charged anything. Ask it of `readLong`. */
export const totalsOf = (read: Reader, actor: Actor, filter: ChargeFilter) =>
  read.select({
    practiceId: charges.practiceId,
    practiceName: organisations.name,
    serviceId: charges.serviceId,
    serviceName: services.name,
    new: of("new"),
    followUps: of("follow_up"),
    credits: of("credit"),
    amount: sum(charges.amount).mapWith((pence: string) => Number(pence) as Pence),
  }).from(charges)
    .innerJoin(organisations, eq(organisations.id, charges.practiceId))
    .innerJoin(services, eq(services.id, charges.serviceId))
    .where(and(...askedFor(filter), visibleTo(actor)))
    .groupBy(charges.practiceId, charges.serviceId)
    .orderBy(asc(organisations.name), asc(services.name), asc(charges.serviceId));

const of = (kind: typeof charges.kind.enumValues[number]) =>
  sql<number>`count(*) FILTER (WHERE ${charges.kind} = ${kind})`;

/** From the first that this person may see a charge of until this one, the latest first. */
export async function monthsOf(read: Reader, actor: Actor, now: Date): Promise<readonly Month[]> {
  const [first] = await read.select({ day: min(charges.pricedOn) }).from(charges)
    .where(visibleTo(actor));
  const today = dayOf(now);
  return monthsBetween(monthOf((first?.day ?? today) as Day), monthOf(today));
}
