/** Questionnaires of a service: one ended with answers, one open that is half answered, one draft. */
import type { Store } from "@/db/store.ts";
import { keepAnswers } from "@/domain/questionnaires/answer.ts";
import { findAskedOf } from "@/domain/questionnaires/answering.ts";
import { beginRound, endRound } from "@/domain/questionnaires/rounds.ts";
import { beginQuestionnaireVersion } from "@/domain/questionnaires/versions.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import { dayOf } from "@/domain/time.ts";
import {
  answered,
  formTokenExists,
  questionnaireExists,
  recipientOf,
  recipientsOf,
  referredLately,
  wholeAnswers,
} from "@/tests/factories/questionnaires.ts";
import type { Parties } from "@/tests/factories/referrals.ts";

export async function formsOf(store: Store, parties: Parties) {
  const { manager, gp, nurse } = parties;
  await referredLately(store, parties);
  const id = await questionnaireExists(store, manager, "practices");
  const ended = await beginRound(store, manager, id);
  for (const who of [gp, nurse]) {
    await answered(store, who, await recipientOf(store, ended, who), wholeAnswers);
  }
  await endRound(store, manager, ended);
  const open = await beginRound(store, manager, id);
  await answered(store, nurse, await recipientOf(store, open, nurse), {
    ...wholeAnswers,
    ease: "2",
    works: "Answers come fast",
  });
  const recipientId = await recipientOf(store, open, gp);
  const asked = await findAskedOf(store.read, gp, recipientId, dayOf(store.now()));
  await keepAnswers(store, gp, asked, asked.definition.sections[0]!, wholeAnswers);
  await beginQuestionnaireVersion(store, manager, id);
  const draft = await findDraft(store.read, manager, id);
  const patients = await questionnaireExists(store, manager, "patients");
  const asking = await beginRound(store, manager, patients);
  const token = await formTokenExists(store, asking);
  return {
    id,
    ended,
    open,
    recipientId,
    sentId: await recipientOf(store, open, nurse),
    versionId: draft!.id,
    token,
    asking,
    asked: (await recipientsOf(store, asking)).length,
  };
}
