/** Rounds of a questionnaire and what was answered in them, for the organisation that asked. */
import { and, asc, count, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import {
  questionnaireRecipients,
  questionnaireResponses,
  questionnaireRounds,
  questionnaires,
  questionnaireVersions,
} from "@/db/schema/survey_questionnaires.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { isAnonymous } from "@/domain/questionnaires/audiences.ts";
import { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { visibleTo } from "@/domain/questionnaires/find.ts";
import { fewestShown } from "@/domain/questionnaires/reckon.ts";

export type Round = Awaited<ReturnType<typeof findRound>>;
export type RoundInList = Awaited<ReturnType<typeof findRounds>>[number];
export type Response = Awaited<ReturnType<typeof findResponses>>[number];

/** All of an organisation, the newest first, with how many were asked and answered. */
export const findRounds = (read: Reader, actor: Actor) => {
  const { answered, stopped, unreached } = questionnaireRecipients;
  return read.select({
    ...getTableColumns(questionnaireRounds),
    audience: questionnaires.audience,
    versionNumber: questionnaireVersions.number,
    asked: count(questionnaireRecipients.id),
    answered: sql<number>`total(${answered})`.mapWith(Number),
    stopped: sql<number>`total(${stopped})`.mapWith(Number),
    unreached: sql<number>`total(${unreached})`.mapWith(Number),
  }).from(questionnaireRounds)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, questionnaireRounds.versionId))
    .leftJoin(questionnaireRecipients, eq(questionnaireRecipients.roundId, questionnaireRounds.id))
    .where(visibleTo(actor))
    .groupBy(questionnaireRounds.id)
    .orderBy(desc(questionnaireRounds.openedAt), desc(questionnaireRounds.id)).limit(200);
};

export async function findRound(read: Reader, actor: Actor, id: Id<"QuestionnaireRound">) {
  const [found] = await read.select({
    ...getTableColumns(questionnaireRounds),
    audience: questionnaires.audience,
    organisationId: questionnaires.organisationId,
    definition: questionnaireVersions.definition,
    versionNumber: questionnaireVersions.number,
  }).from(questionnaireRounds)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, questionnaireRounds.versionId))
    .where(and(eq(questionnaireRounds.id, id), visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such round");
  return {
    ...found,
    definition: QuestionnaireDefinition.parse(found.definition),
    anonymous: isAnonymous(found.audience),
  };
}

/** The one that it is held against. */
export async function findRoundBefore(
  read: Reader,
  actor: Actor,
  { questionnaireId, number }: Pick<Round, "questionnaireId" | "number">,
): Promise<Round | undefined> {
  const [found] = await read.select({ id: questionnaireRounds.id }).from(questionnaireRounds)
    .where(and(
      eq(questionnaireRounds.questionnaireId, questionnaireId),
      eq(questionnaireRounds.number, number - 1),
    ));
  return found && await findRound(read, actor, found.id);
}

/** In the order of keys that were drawn by chance: nobody can tell who came when. */
export const findResponses = (read: Reader, actor: Actor, id: Id<"QuestionnaireRound">) =>
  read.select({
    ...getTableColumns(questionnaireResponses),
    organisationName: organisations.name,
    organisationKind: organisations.kind,
  }).from(questionnaireResponses)
    .innerJoin(questionnaireRounds, eq(questionnaireRounds.id, questionnaireResponses.roundId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .leftJoin(organisations, eq(organisations.id, questionnaireResponses.organisationId))
    .where(and(eq(questionnaireResponses.roundId, id), visibleTo(actor)))
    .orderBy(asc(questionnaireResponses.key));

/** Whether so few answered that nothing of what they said is shown. */
export const areTooFew = (
  { anonymous }: Pick<Round, "anonymous">,
  responses: readonly unknown[],
): boolean => anonymous && responses.length > 0 && responses.length < fewestShown;

/** For whom somebody answers, as it is said before they begin. */
export async function organisationNamed(
  read: Reader,
  id: Id<"Organisation"> | null,
): Promise<string | undefined> {
  if (id === null) return undefined;
  const [found] = await read.select({ name: organisations.name }).from(organisations)
    .where(eq(organisations.id, id));
  return found?.name;
}
