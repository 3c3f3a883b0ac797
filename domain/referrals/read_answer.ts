/** Somebody at the practice says that they have read the answer: it leaves the unread list. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";
import { noNews } from "@/domain/referrals/tell.ts";
import { longMoment } from "@/domain/time.ts";

export function markAnswerRead(store: Store, actor: Actor, id: Id<"Referral">): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.read_answer", referral);
    if (referral.answeredAt === null) {
      throw new Refusal("conflict", `${situation(referral)}. There is no answer to read yet`);
    }
    if (referral.answerReadAt !== null) {
      const who = referral.answerReadByName ?? "A colleague";
      throw new Refusal(
        "conflict",
        `${who} read this answer on ${longMoment(referral.answerReadAt)}`,
      );
    }
    await noteRead(tx, actor, referral);
  });
}

/** The first reading counts; closing a referral is one too. */
export async function noteRead(tx: Tx, actor: Actor, referral: Referral): Promise<void> {
  const read = await tx.update(referrals)
    .set({ answerReadAt: tx.now, answerReadBy: actor.userId })
    .where(and(eq(referrals.id, referral.id), isNull(referrals.answerReadAt)))
    .returning({ id: referrals.id });
  if (read.length === 0) return;
  await noNews(tx, referral, ["answer", "answer_unread"]);
  tx.audit("referral.answer_read", { referral: referral.id, patient: referral.patientId });
  tx.announce("answers", { practiceId: referral.practiceId, referralId: referral.id });
}
