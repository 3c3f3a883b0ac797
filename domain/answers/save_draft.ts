/** Keeps what a specialist is writing, so that nothing typed is lost. It is theirs alone. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { answerDrafts, referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { claimEnd } from "@/domain/referrals/claim_time.ts";
import { findAnswer, findAnswerDraft } from "@/domain/answers/find.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import type { AnswerDraftInput } from "@/domain/answers/forms.ts";
import { allows, next } from "@/domain/referrals/states.ts";

/** Only the fields that were sent are changed. */
export function saveAnswerDraft(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  sent: AnswerDraftInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    const given = await findAnswer(tx, actor, id);
    const before = await findAnswerDraft(tx, actor, id, given?.answeredAt);
    // The claim may have lapsed, or a colleague taken the case over: the words stay their writer's.
    if (Object.keys(before).length === 0 || isOver(referral)) {
      mayWrite(actor, referral);
    }
    const typed = Object.entries(sent).filter((entry): entry is [string, string] =>
      entry[1] !== undefined
    );
    const fields = {
      ...before,
      ...Object.fromEntries(typed),
    };
    await tx.insert(answerDrafts)
      .values({ id: newId(), referralId: id, userId: actor.userId, fields, savedAt: tx.now })
      .onConflictDoUpdate({
        target: [answerDrafts.referralId, answerDrafts.userId],
        set: { fields, savedAt: tx.now },
      });
    if (referral.state === "claimed" && referral.claimedBy === actor.userId) {
      await tx.update(referrals).set({ claimedUntil: claimEnd(referral, tx.now) })
        .where(eq(referrals.id, id));
    }
    tx.audit("referral.answer_drafted", { referral: id, patient: referral.patientId }, {
      fields: typed.map(([name]) => name),
    });
  });
}

/** An answer that the practice has is written on to be amended. */
function mayWrite(actor: Actor, referral: Referral): void {
  if (allows(referral.state, "amend")) return authorise(actor, "referral.amend_answer", referral);
  next(referral, "answer");
  authorise(actor, "referral.answer", referral);
}

const isOver = ({ state }: Referral): boolean =>
  !["waiting", "claimed", "returned"].includes(state);
