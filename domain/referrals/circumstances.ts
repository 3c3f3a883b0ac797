/** How the history and photographs come, who was there, whether a chaperone was: kept field by field. */
import { z } from "zod";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type Chaperone, chaperones, type WayIn, waysIn } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { type History, type HistoryInput, oneAnswer } from "@/domain/questions/question.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { type Merged, mergeHistory } from "@/domain/referrals/merge_history.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";
import { besideAnswers, ownIn, writtenSince } from "@/domain/referrals/written_by.ts";

const fields = {
  wayIn: z.enum(waysIn, "Choose how the history and photographs come").optional(),
  chaperone: z.enum(["", ...chaperones], "Choose from the list").optional(),
  present: z.string().trim().max(200, "Use 200 characters or fewer").optional(),
};

/** What the page showed when it opened, so that a colleague's words are not overwritten unseen. */
const Seen = z.string().max(2000).transform((text, context): History => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    context.addIssue("Open this page again: part of it did not arrive");
    return z.NEVER;
  }
});

export const CircumstancesForm = z.object({ ...fields, seen: Seen.optional() });
export type CircumstancesInput = z.output<typeof CircumstancesForm>;

export const circumstancesOf = ({ wayIn, chaperone, present }: Referral): History => ({
  wayIn,
  ...(chaperone && { chaperone }),
  ...(present && { present }),
});

const merge = (actor: Actor, referral: Referral, sent: HistoryInput, seen?: History) => {
  const isOwn = ownIn(actor, referral);
  return mergeHistory(circumstancesOf(referral), sent, seen, (key) => isOwn(besideAnswers(key)));
};

export async function saveCircumstances(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { seen, ...sent }: CircumstancesInput,
): Promise<Merged> {
  const before = await findReferral(store.read, actor, id);
  authorise(actor, "referral.draft", before);
  requireDraft(before);
  const foreseen = merge(actor, before, sent, seen);
  if (foreseen.changed.length === 0) return foreseen;

  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const merged = merge(actor, referral, sent, seen);
    const { history, changed } = merged;
    await touchDraft(tx, referral, {
      writtenBy: writtenSince(referral, changed.map(besideAnswers), actor, tx.now),
      wayIn: (oneAnswer(history, "wayIn") ?? referral.wayIn) as WayIn,
      chaperone: (oneAnswer(history, "chaperone") ?? null) as Chaperone | null,
      present: oneAnswer(history, "present") ?? null,
    });
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: changed,
    });
    return merged;
  });
}
