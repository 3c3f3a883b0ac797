/** A lesion gets its number, which it keeps and no other lesion of this patient is ever given. */
import { eq, max } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { lesions } from "@/db/schema/lesions.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { LesionInput } from "@/domain/lesions/forms.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";

export function recordLesion(
  store: Store,
  actor: Actor,
  referralId: Id<"Referral">,
  input: LesionInput,
): Promise<Id<"Lesion">> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, referralId);
    authorise(actor, "photograph.add", referral);
    requireDraft(referral);
    const { patientId } = referral;
    const [last] = await tx.select({ number: max(lesions.number) }).from(lesions)
      .where(eq(lesions.patientId, patientId));
    const number = (last?.number ?? 0) + 1;
    const id = newId<"Lesion">();
    await tx.insert(lesions).values({
      id,
      patientId,
      number,
      ...input,
      recordedBy: actor.userId,
      recordedAt: tx.now,
    });
    await touchDraft(tx, referral);
    tx.audit("lesion.recorded", { lesion: id, patient: patientId }, { number, ...input });
    return id;
  });
}
