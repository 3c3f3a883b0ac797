/** Where a case was passed on to, and where it could be. */
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Day, Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { referralRedirects } from "@/db/schema/answering.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type Referral, visibleTo } from "@/domain/referrals/find.ts";
import { type OfferedService, offeredServices } from "@/domain/services/find.ts";

export type Redirect = Awaited<ReturnType<typeof findRedirects>>[number];

const [froms, tos] = [alias(services, "from_services"), alias(services, "to_services")] as const;

/** The oldest first. */
export const findRedirects = (read: Reader, actor: Actor, id: Id<"Referral">) =>
  read.select({
    fromName: froms.name,
    toName: tos.name,
    because: referralRedirects.because,
    byName: users.name,
    redirectedAt: referralRedirects.redirectedAt,
  }).from(referralRedirects)
    .innerJoin(referrals, eq(referrals.id, referralRedirects.referralId))
    .innerJoin(froms, eq(froms.id, referralRedirects.fromServiceId))
    .innerJoin(tos, eq(tos.id, referralRedirects.toServiceId))
    .innerJoin(users, eq(users.id, referralRedirects.redirectedBy))
    .where(and(
      eq(referralRedirects.referralId, id),
      visibleTo(actor),
    )).orderBy(asc(referralRedirects.redirectedAt), asc(referralRedirects.id));

/** Other services that take referrals of this priority from this practice. */
export async function takenBy(
  read: Reader,
  actor: Actor,
  { serviceId, practiceId, priority }: Referral,
  day: Day,
): Promise<OfferedService[]> {
  // What is offered is asked for as the practice's: it is their referral that moves.
  const offered = await offeredServices(read, { ...actor, organisationId: practiceId }, day);
  return offered.filter(({ id, definition }) =>
    id !== serviceId && definition.priorities.includes(priority)
  );
}
