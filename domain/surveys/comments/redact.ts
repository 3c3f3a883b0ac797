/** Takes a name out of what somebody wrote: a block stands for it, and the original is kept. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { commentOriginals, fitComments } from "@/db/schema/survey_comments.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { withoutWords } from "@/domain/surveys/comments/block.ts";
import { findAnswer, type GivenAnswer } from "@/domain/surveys/find_answers.ts";

export interface Redaction {
  /** Which of the answer's comments. */
  readonly at: number;
  /** Each is taken out wherever it stands. */
  readonly words: readonly string[];
}

export function redactComment(
  store: Store,
  actor: Actor,
  key: number,
  { at, words }: Redaction,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.publish", answer);
    requireSent(answer);
    const comment = commentOf(answer, at);
    const left = withoutWords(comment.words, words);
    if (left === undefined) {
      throw new Refusal("invalid", "These words are not in the comment. Type them as they stand");
    }
    await tx.insert(commentOriginals).values({
      id: newId(),
      answerKey: key,
      at,
      words: comment.words,
      redactedAt: tx.now,
      redactedBy: actor.userId,
    }).onConflictDoNothing();
    const comments = answer.comments.map((each, index) =>
      index === at ? { ...each, words: left } : each
    );
    await tx.update(experienceAnswers).set({ comments }).where(eq(experienceAnswers.key, key));
    // The yes was to other words.
    await tx.update(fitComments).set({ endedAt: tx.now, endedBy: actor.userId }).where(and(
      eq(fitComments.answerKey, key),
      eq(fitComments.at, at),
      isNull(fitComments.endedAt),
    ));
    tx.audit("survey.comment_redacted", { place: answer.placeId });
  });
}

/** While its page is open, it would send the words again as they were. */
export function requireSent({ sent }: GivenAnswer): void {
  if (sent) return;
  throw new Refusal(
    "conflict",
    "Somebody may still be writing this answer. You can do this tomorrow",
  );
}

export function commentOf(answer: GivenAnswer, at: number) {
  const comment = answer.comments[at];
  if (!comment) throw new Refusal("not_found", "There is no such comment");
  return comment;
}
