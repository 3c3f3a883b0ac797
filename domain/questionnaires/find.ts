/** Questionnaires of an organisation and their versions, for whoever looks after them. */
import { and, asc, desc, eq, getTableColumns, isNotNull, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { questionnaires, questionnaireVersions } from "@/db/schema/survey_questionnaires.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { QuestionnaireDefinition } from "@/domain/questionnaires/definition.ts";
import { fingerprintOf } from "@/domain/services/fingerprint.ts";

export type Questionnaire = Awaited<ReturnType<typeof findQuestionnaire>>;
export type QuestionnaireVersion = Awaited<ReturnType<typeof findQuestionnaireVersion>>;

export const findQuestionnaires = (read: Reader, actor: Actor) =>
  rows(read).where(visibleTo(actor)).orderBy(asc(questionnaires.startedAt), asc(questionnaires.id));

export async function findQuestionnaire(read: Reader, actor: Actor, id: Id<"Questionnaire">) {
  const [found] = await rows(read).where(and(eq(questionnaires.id, id), visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such questionnaire");
  return found;
}

/** All that were not discarded, the newest first. */
export async function findQuestionnaireVersions(
  read: Reader,
  actor: Actor,
  id: Id<"Questionnaire">,
) {
  const found = await versionRows(read)
    .where(and(eq(questionnaireVersions.questionnaireId, id), notDiscarded, visibleTo(actor)))
    .orderBy(desc(questionnaireVersions.number)).limit(100);
  return found.map(parsed);
}

export async function findQuestionnaireVersion(
  read: Reader,
  actor: Actor,
  id: Id<"QuestionnaireVersion">,
) {
  const [found] = await versionRows(read)
    .where(and(eq(questionnaireVersions.id, id), notDiscarded, visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such version of the questionnaire");
  return parsed(found);
}

/** The one that is being written; there is one at most. */
export async function findDraft(read: Reader, actor: Actor, id: Id<"Questionnaire">) {
  const [found] = await versionRows(read).where(and(
    eq(questionnaireVersions.questionnaireId, id),
    isNull(questionnaireVersions.usedAt),
    notDiscarded,
    visibleTo(actor),
  ));
  return found && parsed(found);
}

/** The one that the next round goes out with; none before one was ever released. */
export async function newestUsed(read: Reader, id: Id<"Questionnaire">) {
  const [found] = await read.select(getTableColumns(questionnaireVersions))
    .from(questionnaireVersions)
    .where(
      and(eq(questionnaireVersions.questionnaireId, id), isNotNull(questionnaireVersions.usedAt)),
    )
    .orderBy(desc(questionnaireVersions.number)).limit(1);
  return found && parsed(found);
}

const parsed = <Row extends { readonly definition: unknown }>(row: Row) => ({
  ...row,
  definition: QuestionnaireDefinition.parse(row.definition),
  fingerprint: fingerprintOf(row.definition),
});

const rows = (read: Reader) =>
  read.select({ ...getTableColumns(questionnaires), organisationName: organisations.name })
    .from(questionnaires)
    .innerJoin(organisations, eq(organisations.id, questionnaires.organisationId)).$dynamic();

const savers = alias(users, "savers");

const versionRows = (read: Reader) =>
  read.select({
    ...getTableColumns(questionnaireVersions),
    audience: questionnaires.audience,
    organisationId: questionnaires.organisationId,
    organisationName: organisations.name,
    savedByName: savers.name,
  }).from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .innerJoin(organisations, eq(organisations.id, questionnaires.organisationId))
    .innerJoin(savers, eq(savers.id, questionnaireVersions.savedBy)).$dynamic();

const notDiscarded = isNull(questionnaireVersions.discardedAt);

/** What an organisation asks, and what it is told, is its own. */
export const visibleTo = (actor: Actor): SQL =>
  eq(questionnaires.organisationId, actor.organisationId);
