/** Somebody does different work in the same organisation from now on. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { breakGlass, memberships, type Role } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { Refusal } from "@/domain/errors.ts";
import { endEmergencyAccess } from "@/domain/organisations/stop_access.ts";
import { findPerson, type Person } from "@/domain/organisations/find_people.ts";
import { refuseUnfit } from "@/domain/organisations/invite.ts";
import { refuseOwn, refuseStopped } from "@/domain/organisations/who_decides.ts";

export function changeRole(
  store: Store,
  actor: Actor,
  id: Id<"Membership">,
  role: Role,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const person = await findPerson(tx, actor, id);
    authorise(actor, "person.change", person);
    refuseOwn(actor, person);
    await refuseStopped(tx, actor);
    refuseEnded(person);
    refuseUnfit(role, person.organisationKind);
    if (role === person.role) {
      throw new Refusal("conflict", `${person.name} is ${roleCatalogue[role].label} already`);
    }
    const [same] = await tx.select({ id: memberships.id }).from(memberships).where(and(
      eq(memberships.userId, person.userId),
      eq(memberships.organisationId, person.organisationId),
      eq(memberships.role, role),
      isNull(memberships.endedAt),
    ));
    if (same) {
      throw new Refusal(
        "conflict",
        `${person.name} has that role here too. End this one instead of changing it`,
      );
    }
    await tx.update(memberships).set({ role }).where(eq(memberships.id, id));
    tx.announce("access");
    await endEmergencyAccess(tx, eq(breakGlass.membershipId, id));
    tx.audit("access.membership_changed", { membership: id }, {
      userId: person.userId,
      name: person.name,
      organisationId: person.organisationId,
      organisation: person.organisationName,
      from: person.role,
      to: role,
    });
  });
}

export function refuseEnded({ endedAt, name, organisationName }: Person): void {
  if (endedAt === null) return;
  throw new Refusal("conflict", `${name} has left ${organisationName} already`);
}
