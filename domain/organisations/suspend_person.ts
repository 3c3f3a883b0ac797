/** An administrator stops somebody signing in anywhere: a lost phone, a stolen password, a doubt. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { breakGlass, sessions, users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { endEmergencyAccess, endSessions } from "@/domain/organisations/stop_access.ts";
import { findPerson } from "@/domain/organisations/find_people.ts";
import { refuseOwn, refuseStopped } from "@/domain/organisations/who_decides.ts";

/** Their roles stay as they are, so that nothing is lost when they are let in again. */
export function suspendPerson(
  store: Store,
  actor: Actor,
  id: Id<"Membership">,
  reason: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { userId, name, suspendedAt } = await findPerson(tx, actor, id);
    authorise(actor, "person.suspend", undefined);
    refuseOwn(actor, { userId });
    await refuseStopped(tx, actor);
    if (suspendedAt !== null) throw new Refusal("conflict", `${name} is suspended already`);
    await tx.update(users).set({ suspendedAt: tx.now }).where(eq(users.id, userId));
    await endSessions(tx, eq(sessions.userId, userId));
    await endEmergencyAccess(tx, eq(breakGlass.userId, userId));
    tx.audit("access.user_suspended", { user: userId }, { name, reason });
  });
}

export function unsuspendPerson(store: Store, actor: Actor, id: Id<"Membership">): Promise<void> {
  return change(store, actor, async (tx) => {
    const { userId, name, suspendedAt } = await findPerson(tx, actor, id);
    authorise(actor, "person.suspend", undefined);
    if (suspendedAt === null) throw new Refusal("conflict", `${name} is not suspended`);
    await tx.update(users).set({ suspendedAt: null }).where(eq(users.id, userId));
    tx.audit("access.user_unsuspended", { user: userId }, { name });
  });
}
