/** Staff type in what came on paper or by telephone; the answer says so, and not who typed it. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { commentsOf, keyByChance } from "@/domain/surveys/answer.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import type { TypedAnswerInput } from "@/domain/surveys/forms.ts";
import { dayOf } from "@/domain/time.ts";

export function typeAnswer(
  store: Store,
  actor: Actor,
  placeId: Id<"SurveyPlace">,
  { mode, experience, ...input }: TypedAnswerInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const place = await findPlace(tx, actor, placeId);
    authorise(actor, "survey.enter", place);
    if (place.endedAt) throw new Refusal("conflict", "People are not asked at this place any more");
    const answer = {
      key: keyByChance(),
      placeId,
      day: dayOf(tx.now),
      mode,
      experience,
      answeredAs: input.answeredAs ?? null,
      comments: commentsOf({ place }, input, []),
      language: "en" as const,
      openHash: null,
      sent: true,
    };
    await tx.insert(experienceAnswers).values(answer);
    await countAnswer(tx, answer, 1);
    tx.audit("survey.answers_typed", { place: placeId }, { mode });
  });
}
