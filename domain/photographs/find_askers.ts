/** Who can have asked for a photograph of an intimate place: the GPs and nurses of one's practice. */
import { and, asc, eq, inArray, isNull, lte, type SQL } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { rolesThat } from "@/domain/access/permissions.ts";

/** By name, oneself first where one is among them. */
export async function findAskers(read: Reader, actor: Actor, today: Day): Promise<string[]> {
  const found = await read.selectDistinct({ name: users.name }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(
      inArray(memberships.role, rolesThat("referral.send")),
      lte(memberships.validFrom, today),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
      visibleTo(actor),
    )).orderBy(asc(users.name));
  const names = found.map(({ name }) => name);
  const own = names.filter((name) => name === actor.name);
  return [...own, ...names.filter((name) => name !== actor.name)];
}

const visibleTo = (actor: Actor): SQL => eq(memberships.organisationId, actor.organisationId);
