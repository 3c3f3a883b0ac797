/** Somebody at the practice says that the answer stands in the patient's record in their own system. */
import { eq, sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { isCopied } from "@/domain/answers/copied.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";
import { longMoment } from "@/domain/time.ts";

/** Once an answer: after it was amended, the record lacks what is new. */
export function recordCopied(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.copy_answer", referral);
    const answer = await findAnswer(tx, actor, id);
    if (!answer) {
      throw new Refusal("conflict", `${situation(referral)}. There is no answer to copy yet`);
    }
    if (isCopied(referral, answer)) {
      throw new Refusal(
        "conflict",
        `A colleague recorded this on ${longMoment(referral.copiedAt!)}`,
      );
    }
    await tx.update(referrals).set({
      copiedAt: tx.now,
      copiedBy: actor.userId,
      version: sql`${referrals.version} + 1`,
    }).where(eq(referrals.id, id));
    tx.audit("referral.answer_copied", { referral: id, patient: referral.patientId }, {
      answer: answer.id,
    });
    tx.announce("answers", { practiceId: referral.practiceId, referralId: id });
  });
}
