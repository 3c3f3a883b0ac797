/**
 * Somebody answers what they were asked. What is kept before it is sent lies beside their name, so
 * that they can go on elsewhere; as it is sent, that row goes, and what they said is a patient's no
 * longer or only their organisation's.
 */
import { and, eq } from "drizzle-orm";
import type { Author } from "@/db/audit_chain.ts";
import { change, type Tx } from "@/db/change.ts";
import type { Language } from "@/db/schema/links.ts";
import {
  questionnaireDrafts,
  questionnaireRecipients,
  questionnaireResponses,
} from "@/db/schema/survey_questionnaires.ts";
import type { Store } from "@/db/store.ts";
import { type Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { dropNotices } from "@/domain/notices/notify.ts";
import { type Asked, type Closed, findAsked } from "@/domain/questionnaires/answering.ts";
import type { Answers, FormSection } from "@/domain/questionnaires/question.ts";
import { firstIncomplete, readSection, sentAnswers } from "@/domain/questionnaires/reading.ts";
import type { Fields } from "@/domain/questions/read_answer.ts";
import { keyByChance } from "@/domain/surveys/answer.ts";
import { dayOf, longDay } from "@/domain/time.ts";

/** Whoever holds a patient's address acts as nobody: neither request nor address is written down. */
export type Answerer = Actor | "patient";

/** Keeps what can be read of a section; what cannot is as it was before. */
export function keepAnswers(
  store: Store,
  by: Answerer,
  asked: Asked,
  section: FormSection,
  fields: Fields,
): Promise<Answers> {
  return change(store, authorOf(by, asked), async (tx) => {
    const now = await openNow(tx, by, asked);
    const answers = readSection(section, fields, now.answers);
    await tx.insert(questionnaireDrafts)
      .values({ recipientId: now.recipient.id, answers })
      .onConflictDoUpdate({ target: questionnaireDrafts.recipientId, set: { answers } });
    tx.audit("questionnaire.kept", { questionnaire: asked.questionnaireId });
    return answers;
  });
}

/** Sent by a double press, it is one answer: the second is told that it was sent. */
export function sendAnswers(
  store: Store,
  by: Answerer,
  asked: Asked,
  language: Language,
): Promise<void> {
  return change(store, authorOf(by, asked), async (tx) => {
    const now = await openNow(tx, by, asked);
    const { id, organisationId } = now.recipient;
    if (firstIncomplete(now.definition, now.answers)) {
      throw new Refusal("conflict", "Some questions need an answer before this can be sent");
    }
    await tx.insert(questionnaireResponses).values({
      key: keyByChance(),
      roundId: asked.roundId,
      organisationId: asked.anonymous ? null : organisationId,
      day: dayOf(tx.now),
      language,
      answers: sentAnswers(now.definition, now.answers),
    });
    await tx.delete(questionnaireDrafts).where(eq(questionnaireDrafts.recipientId, id));
    await tx.update(questionnaireRecipients).set({ answered: true })
      .where(and(eq(questionnaireRecipients.id, id), eq(questionnaireRecipients.answered, false)));
    await forgetNotice(tx, asked);
    tx.audit("questionnaire.answered", { questionnaire: asked.questionnaireId });
  });
}

/** Not in this round, and not in later ones. */
export function declineQuestionnaires(store: Store, by: Answerer, asked: Asked): Promise<void> {
  return change(store, authorOf(by, asked), async (tx) => {
    const { id } = (await openNow(tx, by, asked)).recipient;
    await tx.delete(questionnaireDrafts).where(eq(questionnaireDrafts.recipientId, id));
    await tx.update(questionnaireRecipients).set({ stopped: true })
      .where(eq(questionnaireRecipients.id, id));
    await forgetNotice(tx, asked);
    tx.audit("questionnaire.declined", { questionnaire: asked.questionnaireId });
  });
}

/** As it stands inside the change: somebody may have sent it from another tab. */
async function openNow(tx: Tx, by: Answerer, asked: Asked): Promise<Asked> {
  const now = await findAsked(tx, asked.recipient.id, dayOf(tx.now));
  if (by !== "patient") authorise(by, "questionnaire.answer", now.recipient);
  if (now.closed) throw new Refusal("conflict", closedWords(now, now.closed));
  return now;
}

function closedWords({ closesOn }: Asked, closed: Closed): string {
  switch (closed) {
    case "sent":
      return "These answers were sent already. They count once, and cannot be changed";
    case "over":
      return `Answers were taken until ${longDay(closesOn)}. Yours were not sent`;
    case "stopped":
      return "You asked not to be sent this. Nothing more is asked of you";
  }
}

const forgetNotice = (tx: Tx, { recipient }: Asked) =>
  dropNotices(tx, { kinds: ["questionnaire"], path: `/questionnaires/${recipient.id}` });

const authorOf = (by: Answerer, { askedById }: Asked): Author =>
  by === "patient" ? { userId: null, role: "nobody", organisationId: askedById } : by;
