/** Questionnaires, released and sent; people who were asked. */
import { and, eq, isNotNull } from "drizzle-orm";
import { type Id, newId } from "@/db/columns.ts";
import {
  type QuestionnaireAudience,
  questionnaireRecipients,
  questionnaireTokens,
} from "@/db/schema/survey_questionnaires.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { keepAnswers, sendAnswers } from "@/domain/questionnaires/answer.ts";
import { findAsked } from "@/domain/questionnaires/answering.ts";
import { beginQuestionnaire } from "@/domain/questionnaires/begin.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import type { Answers } from "@/domain/questionnaires/question.ts";
import { beginRound } from "@/domain/questionnaires/rounds.ts";
import { releaseQuestionnaire } from "@/domain/questionnaires/versions.ts";
import { dayOf } from "@/domain/time.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { type Parties, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

/** As it ships, and released. */
export async function questionnaireExists(
  store: Store,
  manager: Actor,
  audience: QuestionnaireAudience,
): Promise<Id<"Questionnaire">> {
  const id = await beginQuestionnaire(store, manager, audience);
  const draft = await findDraft(store.read, manager, id);
  await releaseQuestionnaire(store, manager, id, draft!.fingerprint);
  return id;
}

/** A practice that referred, and one of its patients who had a link. */
export async function referredLately(store: Store, parties: Parties) {
  const referral = await referralExists(store, parties, { state: "waiting" });
  const link = await linkExists(store, referral);
  return { referral, link };
}

/** Open, with whoever there is to ask. */
export async function roundExists(
  store: Store,
  parties: Parties,
  audience: QuestionnaireAudience,
) {
  await referredLately(store, parties);
  const questionnaireId = await questionnaireExists(store, parties.manager, audience);
  const roundId = await beginRound(store, parties.manager, questionnaireId);
  return { questionnaireId, roundId };
}

export const recipientsOf = (store: Store, roundId: Id<"QuestionnaireRound">) =>
  store.read.select().from(questionnaireRecipients)
    .where(eq(questionnaireRecipients.roundId, roundId));

/** What was sent to this person in a round. */
export async function recipientOf(
  store: Store,
  roundId: Id<"QuestionnaireRound">,
  { userId }: Pick<Actor, "userId">,
): Promise<Id<"QuestionnaireRecipient">> {
  const [found] = await store.read.select().from(questionnaireRecipients).where(and(
    eq(questionnaireRecipients.roundId, roundId),
    eq(questionnaireRecipients.userId, userId),
  ));
  return found!.id;
}

/** The address of a patient of a round. */
export async function formTokenExists(
  store: Store,
  roundId: Id<"QuestionnaireRound">,
): Promise<string> {
  const [found] = await store.read.select().from(questionnaireRecipients).where(and(
    eq(questionnaireRecipients.roundId, roundId),
    isNotNull(questionnaireRecipients.patientId),
  ));
  const token = newToken();
  await rowExists(store, questionnaireTokens, {
    id: newId<"QuestionnaireToken">(),
    recipientId: found!.id,
    tokenHash: hashToken(token),
  });
  return token;
}

/** Somebody answers all of it and sends it. */
export async function answered(
  store: Store,
  by: Actor | "patient",
  recipientId: Id<"QuestionnaireRecipient">,
  answers: Answers,
): Promise<void> {
  const asked = await findAsked(store.read, recipientId, dayOf(store.now()));
  for (const section of asked.definition.sections) {
    await keepAnswers(store, by, asked, section, answers);
  }
  await sendAnswers(store, by, asked, "en");
}

export const wholeAnswers: Answers = {
  ease: "4",
  minutes: "12",
  hindered: ["photographs", "twice"],
  waited: "in_time",
  useful: "5",
  statements__clear: "agree",
  equipment_enough: "no",
  equipment_lacking: "A ruler",
  change: "Ring us back",
};
