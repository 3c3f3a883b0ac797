/** Comments as they were before words were taken out: for the few who may, and each look is recorded. */
import { asc, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import { commentOriginals } from "@/db/schema/survey_comments.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findAnswer } from "@/domain/surveys/find_answers.ts";

export type Originals = Awaited<ReturnType<typeof openOriginal>>;

export function openOriginal(store: Store, actor: Actor, key: number) {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.open_original", answer);
    const originals = await tx.select({
      at: commentOriginals.at,
      words: commentOriginals.words,
      redactedAt: commentOriginals.redactedAt,
      redactedBy: users.name,
    }).from(commentOriginals).innerJoin(users, eq(users.id, commentOriginals.redactedBy))
      .where(eq(commentOriginals.answerKey, key)).orderBy(asc(commentOriginals.at));
    if (originals.length === 0) {
      throw new Refusal("not_found", "Nothing has been taken out of this comment");
    }
    tx.audit("survey.original_opened", { place: answer.placeId }, { answer: String(key) });
    return { answer, originals };
  });
}
