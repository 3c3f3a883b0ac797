import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { sessions } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findCurrentMemberships, type Membership } from "@/domain/access/find.ts";
import { Refusal } from "@/domain/errors.ts";

/** The same session goes on in another role or organisation of theirs. */
export function switchMembership(
  store: Store,
  actor: Actor,
  id: Id<"Membership">,
): Promise<Membership> {
  return change(store, actor, async (tx) => {
    const theirs = await findCurrentMemberships(tx, actor.userId, store.now());
    const chosen = theirs.find((each) => each.id === id);
    if (!chosen) throw new Refusal("not_found", "You have no such role now");
    await tx.update(sessions).set({ membershipId: chosen.id })
      .where(eq(sessions.id, actor.sessionId));
    tx.announce("access", { userId: actor.userId });
    tx.audit("access.membership_switched", { membership: chosen.id }, {
      from: actor.membershipId,
      role: chosen.role,
      organisationId: chosen.organisationId,
    });
    return chosen;
  });
}
