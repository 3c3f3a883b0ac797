/**
 * Whoever takes a role or an access away keeps their own, so that an organisation's last manager
 * and the install's last administrator can never be gone.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { memberships, roles, users } from "@/db/schema/access.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export function refuseOwn(actor: Actor, person: { readonly userId: Id<"User"> }): void {
  if (person.userId !== actor.userId) return;
  throw new Refusal(
    "forbidden",
    "You cannot change your own role or stop your own access. Ask a colleague who can",
  );
}

/** Of two who take each other's role away at the same moment, one does. */
export async function refuseStopped(read: Reader, actor: Actor): Promise<void> {
  const [standing] = await read.select({ id: memberships.id }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(
      eq(memberships.id, actor.membershipId),
      inArray(memberships.role, roles.filter((role) => role === actor.role)),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
    ));
  if (!standing) throw new Refusal("forbidden", "Your own role has just been changed or ended");
}
