/** Keeps what is being written, field by field, whoever of the practice writes it. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { headlineOf } from "@/domain/questions/headline.ts";
import type { History, HistoryInput } from "@/domain/questions/question.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { type Merged, mergeHistory } from "@/domain/referrals/merge_history.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";
import { ownIn, writtenSince } from "@/domain/referrals/written_by.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

export async function saveDraft(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  sent: HistoryInput,
  seen?: History,
): Promise<Merged> {
  const before = await findReferral(store.read, actor, id);
  authorise(actor, "referral.draft", before);
  requireDraft(before);
  const foreseen = mergeHistory(before.history, sent, seen, ownIn(actor, before));
  if (foreseen.changed.length === 0) return foreseen;

  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const merged = mergeHistory(referral.history, sent, seen, ownIn(actor, referral));
    const { questions } = await definitionOf(tx, referral);
    await touchDraft(tx, referral, {
      history: merged.history,
      writtenBy: writtenSince(referral, merged.changed, actor, tx.now),
      headline: headlineOf(merged.history, questions),
    });
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: merged.changed,
    });
    return merged;
  });
}
