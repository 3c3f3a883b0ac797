/** Somebody who was asked: what they are asked, how far they are, and whether they still can answer. */
import { and, asc, eq, gte, isNull } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import {
  questionnaireDrafts,
  questionnaireRecipients,
  questionnaireRounds,
  questionnaires,
  questionnaireTokens,
  questionnaireVersions,
} from "@/db/schema/survey_questionnaires.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { Refusal } from "@/domain/errors.ts";
import { isAnonymous } from "@/domain/questionnaires/audiences.ts";
import { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import type { Answers } from "@/domain/questionnaires/question.ts";

export type Asked = NonNullable<Awaited<ReturnType<typeof findAskedByToken>>>;

/** Why it cannot be answered, if so. */
export type Closed = "sent" | "over" | "stopped";

export function whyClosed(
  asked: Pick<Row, "closedAt" | "closesOn" | "recipient">,
  today: Day,
): Closed | undefined {
  if (asked.recipient.answered) return "sent";
  if (asked.closedAt !== null || today > asked.closesOn) return "over";
  return asked.recipient.stopped ? "stopped" : undefined;
}

/** Whoever holds the address, on whichever device. */
export async function findAskedByToken(read: Reader, token: string, today: Day) {
  const [found] = await rows(read)
    .innerJoin(
      questionnaireTokens,
      eq(questionnaireTokens.recipientId, questionnaireRecipients.id),
    )
    .where(eq(questionnaireTokens.tokenHash, hashToken(token)));
  return found && parsed(found, today);
}

/** Somebody who is signed in: what was sent to another does not exist for them. */
export async function findAskedOf(
  read: Reader,
  actor: Actor,
  id: Id<"QuestionnaireRecipient">,
  today: Day,
): Promise<Asked> {
  const [found] = await rows(read).where(
    and(eq(questionnaireRecipients.id, id), eq(questionnaireRecipients.userId, actor.userId)),
  );
  if (!found) throw new Refusal("not_found", "There is nothing at this address");
  return parsed(found, today);
}

/** By its id, inside a change. */
export async function findAsked(
  read: Reader,
  id: Id<"QuestionnaireRecipient">,
  today: Day,
): Promise<Asked> {
  const [found] = await rows(read).where(eq(questionnaireRecipients.id, id));
  if (!found) throw new Refusal("not_found", "There is nothing at this address");
  return parsed(found, today);
}

/** What waits for somebody, the first to end first: their first page says so. */
export const findWaitingFor = (read: Reader, actor: Actor, today: Day) =>
  read.select({
    id: questionnaireRecipients.id,
    closesOn: questionnaireRounds.closesOn,
    askedBy: organisations.name,
    begun: questionnaireDrafts.recipientId,
  }).from(questionnaireRecipients)
    .innerJoin(questionnaireRounds, eq(questionnaireRounds.id, questionnaireRecipients.roundId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .innerJoin(organisations, eq(organisations.id, questionnaires.organisationId))
    .leftJoin(
      questionnaireDrafts,
      eq(questionnaireDrafts.recipientId, questionnaireRecipients.id),
    )
    .where(and(
      eq(questionnaireRecipients.userId, actor.userId),
      eq(questionnaireRecipients.answered, false),
      eq(questionnaireRecipients.stopped, false),
      isNull(questionnaireRounds.closedAt),
      gte(questionnaireRounds.closesOn, today),
    ))
    .orderBy(asc(questionnaireRounds.closesOn), asc(questionnaireRecipients.id)).limit(5);

type Row = Awaited<ReturnType<typeof rows>>[number];

function parsed(row: Row, today: Day) {
  const asked = {
    ...row,
    anonymous: isAnonymous(row.audience),
    definition: QuestionnaireDefinition.parse(row.definition),
    answers: (row.answers ?? {}) as Answers,
  };
  return { ...asked, closed: whyClosed(asked, today) };
}

const rows = (read: Reader) =>
  read.select({
    recipient: questionnaireRecipients,
    roundId: questionnaireRounds.id,
    closesOn: questionnaireRounds.closesOn,
    closedAt: questionnaireRounds.closedAt,
    questionnaireId: questionnaires.id,
    audience: questionnaires.audience,
    askedById: questionnaires.organisationId,
    askedBy: organisations.name,
    definition: questionnaireVersions.definition,
    answers: questionnaireDrafts.answers,
  }).from(questionnaireRecipients)
    .innerJoin(questionnaireRounds, eq(questionnaireRounds.id, questionnaireRecipients.roundId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, questionnaireRounds.versionId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .innerJoin(organisations, eq(organisations.id, questionnaires.organisationId))
    .leftJoin(
      questionnaireDrafts,
      eq(questionnaireDrafts.recipientId, questionnaireRecipients.id),
    ).$dynamic();
