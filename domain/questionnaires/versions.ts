/** A version of a questionnaire: begun, written part by part, released, or discarded. */
import { and, eq, isNull, max } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { questionnaireVersions } from "@/db/schema/survey_questionnaires.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import {
  faultsOf,
  lackingOf,
  type QuestionnaireDefinition,
} from "@/domain/questionnaires/definition.ts";
import {
  findDraft,
  findQuestionnaire,
  newestUsed,
  type QuestionnaireVersion,
} from "@/domain/questionnaires/find.ts";
import { shippedQuestionnaires } from "@/domain/questionnaires/shipped/shipped.ts";
import { requireSeen } from "@/domain/services/fingerprint.ts";

/** It begins as the one that is in use. */
export function beginQuestionnaireVersion(
  store: Store,
  actor: Actor,
  id: Id<"Questionnaire">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const questionnaire = await findQuestionnaire(tx, actor, id);
    authorise(actor, "questionnaire.manage", questionnaire);
    const draft = await findDraft(tx, actor, id);
    if (draft) {
      throw new Refusal(
        "conflict",
        `${draft.savedByName} began version ${draft.number} already. Go on with that one`,
      );
    }
    const before = await newestUsed(tx, id);
    const [last] = await tx.select({ number: max(questionnaireVersions.number) })
      .from(questionnaireVersions).where(eq(questionnaireVersions.questionnaireId, id));
    const number = (last?.number ?? 0) + 1;
    await tx.insert(questionnaireVersions).values({
      id: newId(),
      questionnaireId: id,
      number,
      definition: before?.definition ?? shippedQuestionnaires[questionnaire.audience],
      savedBy: actor.userId,
      savedAt: tx.now,
    });
    tx.audit("questionnaire.version_begun", { questionnaire: id }, { number });
  });
}

/** @param seen what the page showed: nobody overwrites what a colleague changed meanwhile */
export function saveQuestionnaire(
  store: Store,
  actor: Actor,
  id: Id<"Questionnaire">,
  seen: string,
  make: (before: QuestionnaireDefinition) => QuestionnaireDefinition,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const draft = await draftOf(tx, actor, id, seen);
    const definition = make(draft.definition);
    const [fault] = faultsOf(definition);
    if (fault) throw new Refusal("invalid", fault);
    await tx.update(questionnaireVersions)
      .set({ definition, savedBy: actor.userId, savedAt: tx.now })
      .where(isDraft(draft.id));
    tx.audit("questionnaire.version_saved", { questionnaire: id }, { number: draft.number });
  });
}

/** From now on rounds go out with it, and nobody changes it any more. */
export function releaseQuestionnaire(
  store: Store,
  actor: Actor,
  id: Id<"Questionnaire">,
  seen: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const draft = await draftOf(tx, actor, id, seen);
    const [lacking] = [...faultsOf(draft.definition), ...lackingOf(draft.definition)];
    if (lacking) throw new Refusal("invalid", lacking);
    await tx.update(questionnaireVersions).set({ usedAt: tx.now, usedBy: actor.userId })
      .where(isDraft(draft.id));
    tx.audit("questionnaire.version_used", { questionnaire: id }, { number: draft.number });
  });
}

/** Its row and its number stay. */
export function discardQuestionnaireVersion(
  store: Store,
  actor: Actor,
  id: Id<"Questionnaire">,
  seen: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const draft = await draftOf(tx, actor, id, seen);
    await tx.update(questionnaireVersions).set({ discardedAt: tx.now }).where(isDraft(draft.id));
    tx.audit("questionnaire.version_discarded", { questionnaire: id }, { number: draft.number });
  });
}

const isDraft = (id: Id<"QuestionnaireVersion">) =>
  and(eq(questionnaireVersions.id, id), isNull(questionnaireVersions.usedAt));

async function draftOf(
  tx: Tx,
  actor: Actor,
  id: Id<"Questionnaire">,
  seen: string,
): Promise<QuestionnaireVersion> {
  authorise(actor, "questionnaire.manage", await findQuestionnaire(tx, actor, id));
  const draft = requireDraft(await findDraft(tx, actor, id));
  requireSeen(draft.fingerprint, seen);
  return draft;
}

export function requireDraft<T>(draft: T | undefined): T {
  if (draft) return draft;
  throw new Refusal(
    "conflict",
    "No version is being written: this one was released or discarded. Begin a new one",
  );
}
