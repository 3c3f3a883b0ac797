import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { withdrawAccessLink } from "@/domain/access/access_links.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findInvitation } from "@/domain/organisations/find_invitations.ts";

/** Takes an invitation back before it is used; its link then lets nobody in. */
export function withdrawInvitation(
  store: Store,
  actor: Actor,
  id: Id<"AccessLink">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { organisationId, email } = await findInvitation(tx, actor, id, new Date(tx.now));
    authorise(actor, "person.invite", { organisationId });
    if (!await withdrawAccessLink(tx, id)) {
      throw new Refusal("conflict", "This invitation has been used or withdrawn already");
    }
    tx.audit("access.invitation_withdrawn", { invitation: id }, { organisationId, email });
  });
}
