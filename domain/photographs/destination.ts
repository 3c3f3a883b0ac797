/** What a photograph is sent to: a referral, or what was asked for in a call. */
import type { About } from "@/db/audit_chain.ts";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { aboutLook } from "@/domain/closer_looks/answer.ts";
import { attachToCloserLook, requireWanted } from "@/domain/closer_looks/attach.ts";
import { findCloserLook } from "@/domain/closer_looks/find.ts";
import { type Arrived, attach, type Attached } from "@/domain/photographs/attach.ts";
import { requireBelongsTo } from "@/domain/photographs/belongs_to.ts";
import { settleDetails } from "@/domain/photographs/details.ts";
import type { SentPhotograph } from "@/domain/photographs/forms.ts";
import { asLinkAllows, requireNoFlood } from "@/domain/photographs/through_link.ts";
import { findReferral } from "@/domain/referrals/find.ts";

/** Columns of an upload and of a photograph. */
export type Destination =
  | { readonly referralId: Id<"Referral">; readonly closerLookId: null }
  | { readonly referralId: null; readonly closerLookId: Id<"CloserLook"> };

export const toReferral = (referralId: Id<"Referral">): Destination => ({
  referralId,
  closerLookId: null,
});
export const toCloserLook = (closerLookId: Id<"CloserLook">): Destination => ({
  referralId: null,
  closerLookId,
});

/** Of a row, in which it is one of the two. */
export const destinationOf = (
  { referralId, closerLookId }: {
    readonly referralId: Id<"Referral"> | null;
    readonly closerLookId: Id<"CloserLook"> | null;
  },
): Destination => closerLookId ? toCloserLook(closerLookId) : toReferral(referralId!);

/** May this person send to it at this moment? Says what an audit entry is about. */
export async function requireOpenTo(read: Tx | Reader, actor: Actor, to: Destination) {
  if (to.closerLookId) return aboutLook(await requireWanted(read, actor, to.closerLookId));
  const referral = await findReferral(read, actor, to.referralId!);
  authorise(actor, "photograph.add", referral);
  await requireBelongsTo(read, actor, referral);
  return aboutReferral(referral);
}

/** Said before anything is sent, and so that no byte of what may not be here is ever kept. */
export async function requireWelcome(
  tx: Tx,
  actor: Actor,
  to: Destination,
  details: SentPhotograph,
): Promise<About> {
  const about = await requireOpenTo(tx, actor, to);
  if (to.referralId) {
    await requireNoFlood(tx, actor, to.referralId);
    const referral = await findReferral(tx, actor, to.referralId);
    await settleDetails(tx, actor, referral, await asLinkAllows(tx, actor, referral, details));
  }
  return about;
}

/** Also where nothing can be sent any more: whoever began an upload can end it. */
export async function requireSenderOf(read: Reader, actor: Actor, to: Destination) {
  if (to.closerLookId) {
    authorise(
      actor,
      "call.send_photograph",
      await findCloserLook(read, actor, to.closerLookId),
    );
  } else authorise(actor, "photograph.add", await findReferral(read, actor, to.referralId!));
}

export const attachTo = (
  tx: Tx,
  actor: Actor,
  to: Destination,
  arrived: Arrived,
): Promise<Attached> =>
  to.closerLookId
    ? attachToCloserLook(tx, actor, to.closerLookId, arrived)
    : attach(tx, actor, to.referralId!, arrived);

const aboutReferral = (
  { id, patientId }: { readonly id: Id<"Referral">; readonly patientId: Id<"Patient"> },
) => ({ referral: id, patient: patientId });
