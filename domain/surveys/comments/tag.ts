/** Says what a comment is about: these themes, and no others. */
import { and, eq, inArray } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { commentThemes } from "@/db/schema/survey_comments.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findThemes } from "@/domain/surveys/comments/themes.ts";
import { findAnswer } from "@/domain/surveys/find_answers.ts";

/** A theme that has been ended is not offered, and stays where it was said before. */
export function tagComment(
  store: Store,
  actor: Actor,
  key: number,
  themeIds: readonly Id<"SurveyTheme">[],
): Promise<void> {
  return change(store, actor, async (tx) => {
    const answer = await findAnswer(tx, actor, key);
    authorise(actor, "survey.publish", answer);
    const offered = await findThemes(tx, actor);
    const [chosen, others] = [true, false]
      .map((is) => offered.filter(({ id }) => themeIds.includes(id) === is)) as [
        typeof offered,
        typeof offered,
      ];
    if (chosen.length !== new Set(themeIds).size) {
      throw new Refusal("conflict", "One of these themes has been ended. Choose again");
    }
    await tx.delete(commentThemes).where(and(
      eq(commentThemes.answerKey, key),
      inArray(commentThemes.themeId, others.map(({ id }) => id)),
    ));
    for (const { id } of chosen) {
      await tx.insert(commentThemes).values({
        id: newId(),
        answerKey: key,
        themeId: id,
        taggedAt: tx.now,
        taggedBy: actor.userId,
      }).onConflictDoNothing();
    }
    tx.audit("survey.comment_tagged", { place: answer.placeId }, {
      themes: chosen.map(({ name }) => name).join(", "),
    });
  });
}
