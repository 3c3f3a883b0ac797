/** Charges, each with the referral that it is for. */
import { and, desc, eq, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { charges } from "@/db/schema/charges.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { ChargeFilter, ChargePlace } from "@/domain/charges/filter.ts";
import { daysOf } from "@/domain/months.ts";
import { visibleTo } from "@/domain/charges/scope.ts";
import { Refusal } from "@/domain/errors.ts";

export type Charge = Awaited<ReturnType<typeof findCharges>>[number];

export const chargesAPage = 50;
const chargesAtOnce = 500;

/** Of a month, the latest first. Ask it of `readLong`: a month of a whole install is long. */
export const findCharges = (
  read: Reader,
  actor: Actor,
  filter: ChargeFilter,
  { after, atMost = chargesAPage }: {
    readonly after?: ChargePlace | undefined;
    readonly atMost?: number;
  } = {},
) =>
  withNames(read).where(and(...askedFor(filter), visibleTo(actor), after && earlier(after)))
    .orderBy(desc(charges.pricedOn), desc(charges.id)).limit(atMost);

/** All of a month, in pages, for an export. */
export async function* wholeMonth(
  read: Reader,
  actor: Actor,
  filter: ChargeFilter,
): AsyncGenerator<Charge[]> {
  let after: ChargePlace | undefined;
  while (true) {
    const page = await findCharges(read, actor, filter, { after, atMost: chargesAtOnce });
    if (page.length > 0) yield page;
    if (page.length < chargesAtOnce) return;
    after = page.at(-1);
  }
}

export async function findCharge(read: Reader, actor: Actor, id: Id<"Charge">): Promise<Charge> {
  const charge = await withNames(read).where(and(eq(charges.id, id), visibleTo(actor))).get();
  if (!charge) throw new Refusal("not_found", "There is no such charge");
  return charge;
}

/** What one referral was charged, and what of it was taken back. */
export const chargesOf = (
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<Charge[]> =>
  withNames(read).where(and(eq(charges.referralId, referralId), visibleTo(actor)))
    .orderBy(charges.chargedAt, charges.id);

/** What a month's list and its sums are narrowed to. */
export function askedFor({ month, practice, service }: ChargeFilter): (SQL | undefined)[] {
  const [first, last] = daysOf(month);
  return [
    gte(charges.pricedOn, first),
    lte(charges.pricedOn, last),
    practice && eq(charges.practiceId, practice),
    service && eq(charges.serviceId, service),
  ];
}

const practices = alias(organisations, "practices");
const offering = alias(organisations, "offering");
const credits = alias(charges, "credits");

const withNames = (read: Reader) =>
  read.select({
    id: charges.id,
    kind: charges.kind,
    amount: charges.amount,
    pricedOn: charges.pricedOn,
    chargedAt: charges.chargedAt,
    referralId: charges.referralId,
    reference: referrals.reference,
    practiceId: charges.practiceId,
    practiceName: practices.name,
    serviceId: charges.serviceId,
    serviceName: services.name,
    organisationId: services.organisationId,
    organisationName: offering.name,
    creditsId: charges.creditsId,
    because: charges.because,
    chargedByName: users.name,
    /** Where it was taken back: by which row, and on which day. */
    creditedById: credits.id,
    creditedOn: credits.pricedOn,
  }).from(charges)
    .innerJoin(referrals, eq(referrals.id, charges.referralId))
    .innerJoin(practices, eq(practices.id, charges.practiceId))
    .innerJoin(services, eq(services.id, charges.serviceId))
    .innerJoin(offering, eq(offering.id, services.organisationId))
    .leftJoin(credits, eq(credits.creditsId, charges.id))
    .leftJoin(users, eq(users.id, charges.chargedBy))
    .$dynamic();

const earlier = ({ pricedOn, id }: ChargePlace) =>
  lt(sql`(${charges.pricedOn}, ${charges.id})`, sql`(${pricedOn}, ${id})`);
