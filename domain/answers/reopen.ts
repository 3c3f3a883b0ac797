/** The practice opens a closed referral again and says why: it is on its list of answers once more. */
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { findAnswerWork } from "@/domain/answers/work.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { tellSpecialist } from "@/domain/referrals/tell.ts";
import { longMoment } from "@/domain/time.ts";

export function reopenReferral(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  because: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.reopen", referral);
    await refuseSecond(tx, actor, referral);
    await moveReferral(tx, referral, "reopen", {
      reopenedAt: tx.now,
      reopenedBy: actor.userId,
      reopenedBecause: because,
    });
    tx.audit("referral.reopened", { referral: id, patient: referral.patientId }, { because });
    await tellWhoAnswered(tx, actor, referral);
    tx.announce("answers", { practiceId: referral.practiceId, referralId: id });
  });
}

/** Only they: a case that is opened again waits for nobody else. */
async function tellWhoAnswered(tx: Tx, actor: Actor, referral: Referral): Promise<void> {
  const answer = await findAnswer(tx, actor, referral.id);
  if (!answer) return;
  const eventKey = `reopened:${referral.id}:${tx.now}`;
  await tellSpecialist(tx, referral, answer.answeredBy, "reopened", eventKey);
}

/** Whoever was quicker is named. */
async function refuseSecond(tx: Tx, actor: Actor, referral: Referral): Promise<void> {
  if (referral.state !== "answered" || referral.reopenedAt === null) return;
  const { reopenedByName } = await findAnswerWork(tx, actor, referral.id);
  throw new Refusal(
    "conflict",
    `${reopenedByName ?? "A colleague"} opened this again on ${longMoment(referral.reopenedAt)}`,
  );
}
