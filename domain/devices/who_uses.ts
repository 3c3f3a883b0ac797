/** Those of a home who may pick their name on its tablets. */
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { devicePins } from "@/db/schema/devices.ts";
import type { Reader } from "@/db/store.ts";
import { homeStaff } from "@/domain/access/role_groups.ts";
import type { KnownTablet } from "@/domain/devices/known_tablet.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf } from "@/domain/time.ts";

type AtHome = Pick<KnownTablet, "organisationId">;
export type TabletUser = Awaited<ReturnType<typeof whoUses>>[number];

/** By name. The tablet itself is who asks: it knows of its own home's people and of nobody else. */
export function whoUses(read: Reader, tablet: AtHome, now: Date) {
  return people(read).where(atHome(tablet, now)).orderBy(asc(users.name), asc(memberships.id));
}

export async function findTabletUser(
  read: Reader,
  tablet: AtHome,
  id: Id<"Membership">,
  now: Date,
) {
  const person = await people(read).where(and(eq(memberships.id, id), atHome(tablet, now))).get();
  if (!person) throw new Refusal("not_found", "This person does not work here any more");
  return person;
}

const atHome = ({ organisationId }: AtHome, now: Date) =>
  and(
    eq(memberships.organisationId, organisationId),
    inArray(memberships.role, homeStaff),
    isNull(memberships.endedAt),
    lte(memberships.validFrom, dayOf(now)),
    isNull(users.suspendedAt),
  );

const people = (read: Reader) =>
  read.select({
    membershipId: memberships.id,
    userId: users.id,
    name: users.name,
    role: memberships.role,
    hasPin: sql<number>`${devicePins.id} IS NOT NULL`.mapWith(Boolean),
    pinHash: devicePins.pinHash,
  }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(
      devicePins,
      and(
        eq(devicePins.userId, users.id),
        eq(devicePins.organisationId, memberships.organisationId),
      ),
    )
    .$dynamic();
