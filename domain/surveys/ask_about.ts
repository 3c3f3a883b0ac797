/** Asks people something about themselves, at one place, and stops asking it. */
import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { surveyAboutQuestions } from "@/db/schema/survey_about.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { aboutQuestionsOf, mostAbout } from "@/domain/surveys/about.ts";
import { findPlace, visibleTo } from "@/domain/surveys/find_places.ts";
import type { AboutInput } from "@/domain/surveys/forms.ts";

export function askAbout(
  store: Store,
  actor: Actor,
  placeId: Id<"SurveyPlace">,
  { question, options }: AboutInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const place = await findPlace(tx, actor, placeId);
    authorise(actor, "survey.manage", place);
    const asked = await aboutQuestionsOf(tx, placeId);
    if (asked.length >= mostAbout) {
      throw new Refusal("conflict", `Ask at most ${mostAbout}. Stop asking another one first`);
    }
    await tx.insert(surveyAboutQuestions).values({
      id: newId(),
      placeId,
      position: asked.length,
      question,
      options,
      startedAt: tx.now,
    });
    tx.audit("survey.about_asked", { place: placeId }, { question, options });
  });
}

/** What was counted stays. */
export function stopAskingAbout(
  store: Store,
  actor: Actor,
  id: Id<"AboutQuestion">,
): Promise<Id<"SurveyPlace">> {
  return change(store, actor, async (tx) => {
    const asked = await findAsked(tx, actor, id);
    authorise(actor, "survey.manage", asked);
    await tx.update(surveyAboutQuestions).set({ endedAt: tx.now })
      .where(eq(surveyAboutQuestions.id, id));
    tx.audit("survey.about_ended", { place: asked.placeId }, { question: asked.question });
    return asked.placeId;
  });
}

async function findAsked(tx: Tx, actor: Actor, id: Id<"AboutQuestion">) {
  const found = await tx.select({
    ...getTableColumns(surveyAboutQuestions),
    organisationId: surveyPlaces.organisationId,
  }).from(surveyAboutQuestions)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyAboutQuestions.placeId))
    .where(
      and(eq(surveyAboutQuestions.id, id), isNull(surveyAboutQuestions.endedAt), visibleTo(actor)),
    )
    .get();
  if (!found) throw new Refusal("not_found", "There is no such question any more");
  return found;
}
