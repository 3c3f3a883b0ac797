/** Keeps what somebody is writing, so that nothing typed is lost. It is theirs alone. */
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { messageDrafts } from "@/db/schema/messages.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { requireTakesMessages } from "@/domain/messages/side.ts";
import { findReferral } from "@/domain/referrals/find.ts";

export async function saveMessageDraft(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  words: string | undefined,
): Promise<void> {
  requireTakesMessages(await findReferral(store.read, actor, id));
  if (words === undefined) return;
  await change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "message.write", referral);
    requireTakesMessages(referral);
    await tx.insert(messageDrafts)
      .values({ id: newId(), referralId: id, userId: actor.userId, words, savedAt: tx.now })
      .onConflictDoUpdate({
        target: [messageDrafts.referralId, messageDrafts.userId],
        set: { words, savedAt: tx.now },
      });
    tx.audit("message.drafted", { referral: id, patient: referral.patientId });
  });
}
