/** Somebody stops working in an organisation: they are signed out of it at once. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { breakGlass, memberships, sessions } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { refuseEnded } from "@/domain/organisations/change_role.ts";
import { endEmergencyAccess, endSessions } from "@/domain/organisations/stop_access.ts";
import { findPerson } from "@/domain/organisations/find_people.ts";
import { refuseOwn, refuseStopped } from "@/domain/organisations/who_decides.ts";

export function endMembership(store: Store, actor: Actor, id: Id<"Membership">): Promise<void> {
  return change(store, actor, async (tx) => {
    const person = await findPerson(tx, actor, id);
    authorise(actor, "person.change", person);
    refuseOwn(actor, person);
    await refuseStopped(tx, actor);
    refuseEnded(person);
    await tx.update(memberships).set({ endedAt: tx.now }).where(eq(memberships.id, id));
    await endSessions(tx, eq(sessions.membershipId, id));
    await endEmergencyAccess(tx, eq(breakGlass.membershipId, id));
    tx.audit("access.membership_ended", { membership: id }, {
      userId: person.userId,
      name: person.name,
      organisationId: person.organisationId,
      organisation: person.organisationName,
      role: person.role,
    });
  });
}
