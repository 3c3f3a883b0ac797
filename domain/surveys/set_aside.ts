/** An answer that no person gave is left out of the figures, with a reason that the figures show. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { setAsideAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { countSetAside } from "@/domain/surveys/count.ts";
import { findAnswer } from "@/domain/surveys/find_answers.ts";

export function setAside(
  store: Store,
  actor: Actor,
  key: number,
  reason: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.manage", answer);
    if (answer.setAsideAt) throw new Refusal("conflict", "This answer is set aside already");
    await tx.insert(setAsideAnswers)
      .values({ answerKey: key, reason, setAsideAt: tx.now, setAsideBy: actor.userId });
    await countSetAside(tx, answer, 1);
    tx.audit("survey.set_aside", { place: answer.placeId }, { reason });
  });
}

export function takeBack(store: Store, actor: Actor, key: number): Promise<void> {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.manage", answer);
    if (!answer.setAsideAt) throw new Refusal("conflict", "This answer is not set aside");
    await tx.delete(setAsideAnswers).where(eq(setAsideAnswers.answerKey, key));
    await countSetAside(tx, answer, -1);
    tx.audit("survey.taken_back", { place: answer.placeId });
  });
}
