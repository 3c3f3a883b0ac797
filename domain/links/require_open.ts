/** The link that its holder acts through, where it still asks for a history. */
import type { Tx } from "@/db/change.ts";
import type { Instant } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findLink, type PatientLink } from "@/domain/links/find.ts";
import { standingOf } from "@/domain/links/standing.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";

export interface Open {
  readonly link: PatientLink;
  readonly referral: Referral;
}

/** The same inside a change. */
export const requireOpen = (tx: Tx, actor: Actor): Promise<Open> => findOpen(tx, actor, tx.now);

/** Pages say in their reader's language what became of it: these words are for nobody's eyes. */
export async function findOpen(read: Reader, actor: Actor, now: Instant): Promise<Open> {
  if (!actor.link) {
    throw new Refusal("forbidden", "Only whoever holds a link can answer through it");
  }
  const link = await findLink(read, actor, actor.link.id);
  const referral = await findReferral(read, actor, link.referralId);
  authorise(actor, "link.answer", referral);
  const open = link.purpose === "history" && standingOf(link, now) === "open" &&
    referral.state === "with_patient";
  if (!open) throw new Refusal("conflict", "This link does not ask for answers any more");
  return { link, referral };
}
