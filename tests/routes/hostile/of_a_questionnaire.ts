/** A record for each address of a questionnaire: a draft, an open round, somebody who was asked. */
import { and, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import {
  type QuestionnaireAudience,
  questionnaireRecipients,
  questionnaireRounds,
  questionnaires,
} from "@/db/schema/survey_questionnaires.ts";
import type { Store } from "@/db/store.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import { beginRound, endRound } from "@/domain/questionnaires/rounds.ts";
import { beginQuestionnaireVersion } from "@/domain/questionnaires/versions.ts";
import {
  formTokenExists,
  questionnaireExists,
  recipientOf,
  referredLately,
} from "@/tests/factories/questionnaires.ts";
import type { Parties } from "@/tests/factories/referrals.ts";

export const isOfAQuestionnaire = (path: string): boolean =>
  /^\/(s\/form|questionnaires|surveys\/(questionnaires|rounds))\b/.test(path);

export async function ofAQuestionnaire(
  store: Store,
  parties: Parties,
  path: string,
): Promise<Readonly<Record<string, string>>> {
  await referredLately(store, parties);
  if (path.startsWith("/s/form")) {
    const roundId = await openRound(store, parties, "patients");
    return { token: await formTokenExists(store, roundId), section: "link" };
  }
  const roundId = await openRound(store, parties, "practices");
  const questionnaireId = await questionnaireOf(store, parties, "practices");
  const { manager, gp } = parties;
  if (!await findDraft(store.read, manager, questionnaireId)) {
    await beginQuestionnaireVersion(store, manager, questionnaireId);
  }
  const draft = await findDraft(store.read, manager, questionnaireId);
  return {
    questionnaireId,
    questionnaireVersionId: draft!.id,
    questionnaireRoundId: roundId,
    questionnaireRecipientId: await recipientOf(store, roundId, gp),
    section: "sending",
    part: path.includes("/questions/") ? "ease" : "sending",
  };
}

async function questionnaireOf(
  store: Store,
  { manager }: Parties,
  audience: QuestionnaireAudience,
): Promise<Id<"Questionnaire">> {
  const [found] = await store.read.select().from(questionnaires).where(and(
    eq(questionnaires.organisationId, manager.organisationId),
    eq(questionnaires.audience, audience),
  ));
  return found?.id ?? await questionnaireExists(store, manager, audience);
}

/** One that nobody has answered or declined. */
async function openRound(
  store: Store,
  parties: Parties,
  audience: QuestionnaireAudience,
): Promise<Id<"QuestionnaireRound">> {
  const { manager } = parties;
  const id = await questionnaireOf(store, parties, audience);
  const [open] = await store.read.select().from(questionnaireRounds).where(
    and(eq(questionnaireRounds.questionnaireId, id), isNull(questionnaireRounds.closedAt)),
  );
  if (!open) return await beginRound(store, manager, id);
  const asked = await store.read.select().from(questionnaireRecipients)
    .where(eq(questionnaireRecipients.roundId, open.id));
  if (asked.every(({ answered, stopped }) => !answered && !stopped)) return open.id;
  await endRound(store, manager, open.id);
  return await beginRound(store, manager, id);
}
