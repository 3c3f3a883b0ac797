/** An organisation begins to ask one kind of people: with what Bedside ships, as a draft. */
import { and, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import {
  type QuestionnaireAudience,
  questionnaires,
  questionnaireVersions,
} from "@/db/schema/survey_questionnaires.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { audienceLabels, audiencesOf } from "@/domain/questionnaires/audiences.ts";
import { shippedQuestionnaires } from "@/domain/questionnaires/shipped/shipped.ts";

export function beginQuestionnaire(
  store: Store,
  actor: Actor,
  audience: QuestionnaireAudience,
): Promise<Id<"Questionnaire">> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "questionnaire.manage", { organisationId });
    if (!audiencesOf(actor.organisationKind).includes(audience)) {
      throw new Refusal("invalid", "Your organisation has nobody of this kind to ask");
    }
    const there = await tx.$count(
      questionnaires,
      and(eq(questionnaires.organisationId, organisationId), eq(questionnaires.audience, audience)),
    );
    if (there > 0) {
      throw new Refusal(
        "conflict",
        `There is a questionnaire for “${audienceLabels[audience]}” already. Open it`,
      );
    }
    const id = newId<"Questionnaire">();
    await tx.insert(questionnaires)
      .values({ id, organisationId, audience, startedAt: tx.now, startedBy: actor.userId });
    await tx.insert(questionnaireVersions).values({
      id: newId(),
      questionnaireId: id,
      number: 1,
      definition: shippedQuestionnaires[audience],
      savedBy: actor.userId,
      savedAt: tx.now,
    });
    tx.audit("questionnaire.begun", { questionnaire: id }, { audience });
    return id;
  });
}
