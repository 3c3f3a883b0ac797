/** What anybody may read about an organisation: nothing that somebody did not publish. */
import { and, asc, desc, eq, gte, isNull, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Day, Id, Instant, Month } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { fitComments } from "@/db/schema/survey_comments.ts";
import {
  type PublishedFigures,
  saidAndDone,
  surveyPublications,
  surveyPublicNames,
} from "@/db/schema/survey_publications.ts";
import { experienceAnswers, setAsideAnswers, surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import { daysOf } from "@/domain/months.ts";

export interface PublicComment {
  readonly question: string;
  readonly words: string;
  readonly reply: string | null;
}

export interface PublicEntry {
  readonly id: Id<"SaidAndDone">;
  readonly placeName: string | null;
  readonly said: string;
  readonly did: string;
  readonly doneOn: Day;
}

export interface PublicMonth {
  readonly organisationName: string;
  readonly month: Month;
  readonly figures: PublishedFigures;
  readonly asAt: Instant;
  readonly restated: boolean;
  readonly comments: readonly PublicComment[];
  readonly entries: readonly PublicEntry[];
}

export interface PublishedMonths {
  readonly organisationId: Id<"Organisation">;
  readonly organisationName: string;
  /** The latest first; never none. */
  readonly months: readonly (typeof surveyPublications.$inferSelect)[];
}

/** By the name in its address; undefined where nothing is published under it. */
export async function publishedBy(
  read: Reader,
  name: string,
): Promise<PublishedMonths | undefined> {
  const organisation = await read.select({ id: organisations.id, name: organisations.name })
    .from(surveyPublicNames)
    .innerJoin(organisations, eq(organisations.id, surveyPublicNames.organisationId))
    .where(eq(surveyPublicNames.name, name)).get();
  if (!organisation) return undefined;
  const months = await read.select().from(surveyPublications).where(and(
    eq(surveyPublications.organisationId, organisation.id),
    isNull(surveyPublications.endedAt),
  )).orderBy(desc(surveyPublications.month));
  if (months.length === 0) return undefined;
  return { organisationId: organisation.id, organisationName: organisation.name, months };
}

export async function publicMonth(
  read: Reader,
  { organisationId, organisationName, months }: PublishedMonths,
  month: Month,
): Promise<PublicMonth | undefined> {
  const publication = months.find((each) => each.month === month);
  if (!publication) return undefined;
  const { figures, restated, publishedAt: asAt } = publication;
  return {
    organisationName,
    month,
    figures,
    asAt,
    restated,
    ...await publicWords(read, organisationId, month),
  };
}

/** As they are now: whatever a person takes back or takes out is gone at once. */
export async function publicWords(
  read: Reader,
  organisationId: Id<"Organisation">,
  month: Month,
): Promise<Pick<PublicMonth, "comments" | "entries">> {
  const [comments, entries] = await Promise.all([
    commentsOf(read, organisationId, month),
    entriesOf(read, organisationId, month),
  ]);
  return { comments, entries };
}

/** In the order in which they were said to be fit, which tells neither day nor place. */
async function commentsOf(
  read: Reader,
  organisationId: Id<"Organisation">,
  month: Month,
): Promise<readonly PublicComment[]> {
  const [first, last] = daysOf(month);
  const rows = await read.select({
    at: fitComments.at,
    reply: fitComments.reply,
    comments: experienceAnswers.comments,
  }).from(fitComments)
    .innerJoin(experienceAnswers, eq(experienceAnswers.key, fitComments.answerKey))
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, experienceAnswers.placeId))
    .leftJoin(setAsideAnswers, eq(setAsideAnswers.answerKey, experienceAnswers.key))
    .where(and(
      eq(surveyPlaces.organisationId, organisationId),
      isNull(fitComments.endedAt),
      isNull(setAsideAnswers.answerKey),
      gte(experienceAnswers.day, first),
      lte(experienceAnswers.day, last),
    )).orderBy(asc(fitComments.id));
  return rows.flatMap(({ at, reply, comments }) => {
    const comment = comments[at];
    return comment ? [{ ...comment, reply }] : [];
  });
}

/** One that quotes a comment which may not be published any more is not shown. */
async function entriesOf(
  read: Reader,
  organisationId: Id<"Organisation">,
  month: Month,
): Promise<readonly PublicEntry[]> {
  const quoted = alias(experienceAnswers, "quoted");
  const rows = await read.select({
    id: saidAndDone.id,
    placeName: surveyPlaces.name,
    said: saidAndDone.said,
    did: saidAndDone.did,
    doneOn: saidAndDone.doneOn,
    at: fitComments.at,
    comments: quoted.comments,
    aside: setAsideAnswers.answerKey,
  }).from(saidAndDone)
    .leftJoin(surveyPlaces, eq(surveyPlaces.id, saidAndDone.placeId))
    .leftJoin(
      fitComments,
      and(
        eq(fitComments.answerKey, saidAndDone.answerKey),
        eq(fitComments.at, saidAndDone.at),
        isNull(fitComments.endedAt),
      ),
    )
    .leftJoin(quoted, eq(quoted.key, fitComments.answerKey))
    .leftJoin(setAsideAnswers, eq(setAsideAnswers.answerKey, fitComments.answerKey))
    .where(and(
      eq(saidAndDone.organisationId, organisationId),
      eq(saidAndDone.month, month),
      isNull(saidAndDone.endedAt),
    )).orderBy(asc(saidAndDone.doneOn), asc(saidAndDone.id));
  return rows.flatMap(({ at, comments, aside, said, ...entry }) => {
    const quote = at === null || aside !== null ? undefined : comments?.[at]?.words;
    const shown = said ?? quote;
    return shown === undefined ? [] : [{ ...entry, said: shown }];
  });
}
