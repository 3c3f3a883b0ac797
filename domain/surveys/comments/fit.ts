/** Nothing that somebody wrote is published before a person has said that it may be. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { fitComments } from "@/db/schema/survey_comments.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { commentOf, requireSent } from "@/domain/surveys/comments/redact.ts";
import { findAnswer } from "@/domain/surveys/find_answers.ts";

export interface Fit {
  readonly at: number;
  /** Stands below the comment, for everybody; "" for none. */
  readonly reply: string;
}

/** The words as they are now may be published; said again, the reply is another. */
export function markFit(
  store: Store,
  actor: Actor,
  key: number,
  { at, reply }: Fit,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.publish", answer);
    requireSent(answer);
    commentOf(answer, at);
    if (answer.setAsideAt) {
      throw new Refusal("conflict", "This answer is left out of the figures. Count it again first");
    }
    await end(tx, actor, key, at);
    await tx.insert(fitComments).values({
      id: newId(),
      answerKey: key,
      at,
      reply: reply || null,
      fitAt: tx.now,
      fitBy: actor.userId,
    });
    tx.audit("survey.comment_fit", { place: answer.placeId }, reply ? { reply } : {});
  });
}

export function endFit(store: Store, actor: Actor, key: number, at: number): Promise<void> {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.publish", answer);
    if (!await end(tx, actor, key, at)) {
      throw new Refusal("conflict", "This comment is not published");
    }
    tx.audit("survey.comment_not_fit", { place: answer.placeId });
  });
}

async function end(tx: Tx, actor: Actor, key: number, at: number): Promise<boolean> {
  const ended = await tx.update(fitComments).set({ endedAt: tx.now, endedBy: actor.userId }).where(
    and(eq(fitComments.answerKey, key), eq(fitComments.at, at), isNull(fitComments.endedAt)),
  ).returning({ id: fitComments.id });
  return ended.length > 0;
}
