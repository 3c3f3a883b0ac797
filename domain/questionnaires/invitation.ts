/**
 * What a patient is sent: fixed words in their language and an address. Nothing of them, and nothing
 * of the service that asks, whose name can say what they are treated for.
 */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import {
  questionnaireRecipients,
  questionnaireRounds,
  questionnaires,
  questionnaireTokens,
} from "@/db/schema/survey_questionnaires.ts";
import type { Reader, Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { keptRecord } from "@/domain/patients/of_record.ts";
import { keyedContactHash } from "@/domain/surveys/contact_hash.ts";
import { isStopped } from "@/domain/surveys/is_stopped.ts";
import { askableOf } from "@/domain/surveys/why_not_asked.ts";
import type { Speech } from "@/domain/words/speech.ts";

export type QuestionnaireInvitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/**
 * Undefined where nothing is to be sent any more: it was answered, declined or ended, they died, they
 * are not to be asked at present, or whoever is reached there wants no more of it.
 */
export async function findInvitation(
  read: Reader,
  id: Id<"QuestionnaireRecipient">,
  contactKey: string,
) {
  const [found] = await read.select({
    recipient: questionnaireRecipients,
    questionnaireId: questionnaires.id,
    askerId: questionnaires.organisationId,
    closesOn: questionnaireRounds.closesOn,
    closedAt: questionnaireRounds.closedAt,
    practiceName: organisations.name,
    diedOn: patients.diedOn,
    leftPracticeOn: patients.leftPracticeOn,
  }).from(questionnaireRecipients)
    .innerJoin(questionnaireRounds, eq(questionnaireRounds.id, questionnaireRecipients.roundId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .innerJoin(patients, eq(patients.id, keptRecord(questionnaireRecipients.patientId)))
    .leftJoin(organisations, eq(organisations.id, patients.practiceId))
    .where(eq(questionnaireRecipients.id, id));
  if (!found || found.closedAt || found.diedOn || found.leftPracticeOn) return undefined;
  const { answered, stopped, sentTo, way } = found.recipient;
  if (answered || stopped || sentTo === null || way === null) return undefined;
  const { patientId } = found.recipient;
  if (!patientId || (await askableOf(read, patientId, { kind: "anybody" })).why) return undefined;
  const contactHash = keyedContactHash(contactKey, sentTo);
  if (await isStopped(read, found.askerId, contactHash)) return undefined;
  return { ...found, sentTo, way, language: found.recipient.language };
}

/** Its hash is kept before the message leaves, so that whoever opens it at once finds the page. */
export async function questionnaireAddressAhead(
  store: Store,
  recipientId: Id<"QuestionnaireRecipient">,
): Promise<string> {
  const token = newToken();
  await upkeep(store, async (tx) => {
    await tx.insert(questionnaireTokens)
      .values({ id: newId(), recipientId, tokenHash: hashToken(token) });
  });
  return token;
}

export async function noteUnreached(tx: Tx, invitation: QuestionnaireInvitation): Promise<void> {
  await tx.update(questionnaireRecipients).set({ unreached: true })
    .where(eq(questionnaireRecipients.id, invitation.recipient.id));
  tx.audit("questionnaire.unreached", { questionnaire: invitation.questionnaireId });
}

export function invitationText(
  say: Speech,
  { practiceName }: QuestionnaireInvitation,
  address: string,
): string {
  return say("survey.form_text", {
    practice: practiceName ?? say("messages.your_practice"),
    address,
  });
}

export function invitationEmail(
  say: Speech,
  { practiceName, closesOn }: QuestionnaireInvitation,
  address: string,
): { readonly subject: string; readonly text: string } {
  const practice = practiceName ?? say("messages.your_practice");
  return {
    subject: say("survey.form_subject", { practice }),
    text: [
      say("messages.email.hello"),
      say("survey.form_email", { practice }),
      `${say("messages.email.open")}\n${address}`,
      say("gate.until", { day: say.day(closesOn) }),
      say("survey.form_anonymous"),
      say("survey.form_stop_how"),
      say("messages.email.private"),
    ].join("\n\n") + "\n",
  };
}
