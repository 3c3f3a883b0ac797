/** How a referral came to be, as both sides read it: whom it waits for, what it is related to. */
import { eq } from "drizzle-orm";
import { users } from "@/db/schema/access.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { bookingsOf } from "@/domain/referrals/find_bookings.ts";
import { findRelated } from "@/domain/referrals/find_earlier.ts";

export type WayInKnown = Awaited<ReturnType<typeof findWayIn>>;

export async function findWayIn(read: Reader, actor: Actor, referral: Referral) {
  const { id, withPatientBy } = referral;
  const [bookings, related, invitedBy] = await Promise.all([
    bookingsOf(read, actor, id),
    findRelated(read, actor, referral),
    withPatientBy
      ? read.select({ name: users.name }).from(users).where(eq(users.id, withPatientBy)).get()
      : undefined,
  ]);
  return { bookings, related, invitedByName: invitedBy?.name };
}
