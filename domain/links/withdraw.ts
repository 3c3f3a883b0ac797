/** The practice ends a link: its addresses lead to a page that says so, and nothing more is sent. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findLink } from "@/domain/links/find.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";
import { noNews } from "@/domain/referrals/tell.ts";

export function withdrawLink(
  store: Store,
  actor: Actor,
  id: Id<"PatientLink">,
): Promise<Id<"Referral">> {
  return change(store, actor, async (tx) => {
    const link = await findLink(tx, actor, id);
    authorise(actor, "referral.invite", link);
    const ended = await endLinks(tx, actor, { linkId: id });
    if (ended === 0) {
      throw new Refusal("conflict", "This link has been withdrawn, or used to the end, already");
    }
    await noNews(tx, { id: link.referralId }, ["link_trouble"]);
    return link.referralId;
  });
}
