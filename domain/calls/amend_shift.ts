/** A lead changes what a colleague takes while on shift. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type OperatorSkill, shifts } from "@/db/schema/hubs.ts";
import { users } from "@/db/schema/access.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { announceShifts } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";

const visibleTo = (actor: Actor) => eq(shifts.hubId, actor.organisationId);

export async function findShift(read: Reader, actor: Actor, userId: Id<"User">) {
  const shift = await read.select({
    id: shifts.id,
    userId: shifts.userId,
    name: users.name,
    skills: shifts.skills,
    languages: shifts.languages,
    state: shifts.state,
  }).from(shifts).innerJoin(users, eq(users.id, shifts.userId))
    .where(and(eq(shifts.userId, userId), isNull(shifts.endedAt), visibleTo(actor))).get();
  if (!shift) throw new Refusal("not_found", "They are not on shift");
  return shift;
}

export function amendShift(
  store: Store,
  actor: Actor,
  userId: Id<"User">,
  said: { readonly skills: readonly OperatorSkill[]; readonly languages: readonly string[] },
): Promise<void> {
  return change(store, actor, async (tx) => {
    authorise(actor, "hub.manage", { organisationId: actor.organisationId });
    const { id } = await findShift(tx, actor, userId);
    await tx.update(shifts).set({ skills: said.skills, languages: said.languages })
      .where(eq(shifts.id, id));
    tx.audit("shift.amended", { shift: id }, { ...said });
    announceShifts(tx, actor.organisationId);
    await ringWhoIsDue(tx, actor.organisationId);
  });
}
