/** A draft that was begun by an older version of its service goes by the one that holds now. */
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";
import { type CurrentVersion, currentVersion } from "@/domain/services/find_definition.ts";
import { dayOf } from "@/domain/time.ts";

/** The version that holds, where it is not the one that the draft is written for. */
export async function newerVersion(
  read: Reader,
  { serviceId, serviceVersionId }: Pick<Referral, "serviceId" | "serviceVersionId">,
  today: Day,
): Promise<CurrentVersion | undefined> {
  const version = await currentVersion(read, serviceId, today);
  return version?.id === serviceVersionId ? undefined : version;
}

/** Every answer is kept, those to questions that are asked no more too. */
export function changeOver(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const newer = await newerVersion(tx, referral, dayOf(tx.now));
    if (!newer) {
      throw new Refusal("conflict", "This draft goes by the version that holds already");
    }
    await touchDraft(tx, referral, { serviceVersionId: newer.id });
    tx.audit("referral.changed_over", { referral: id, patient: referral.patientId }, {
      version: newer.id,
      number: newer.number,
    });
  });
}
