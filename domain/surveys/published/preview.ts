/** For managers: what a month would be if it were published now, and what is published. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { type Instant, instantOf, type Month } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { surveyPublications, surveyPublicNames } from "@/db/schema/survey_publications.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findTotals } from "@/domain/surveys/find_results.ts";
import { publishable } from "@/domain/surveys/published/figures.ts";
import { type PublicMonth, publicWords } from "@/domain/surveys/published/find_published.ts";

export interface Publication {
  readonly month: Month;
  readonly at: Instant;
  readonly by: string;
  readonly restated: boolean;
}

export interface Preview extends PublicMonth {
  readonly published: Publication | undefined;
  /** The figures have changed since they were published. */
  readonly differs: boolean;
}

export async function previewOf(
  read: Reader,
  actor: Actor,
  month: Month,
  now: Date,
): Promise<Preview> {
  const { organisationId, organisationName } = actor;
  const [totals, words, publications] = await Promise.all([
    findTotals(read, actor, { from: month, to: month }),
    publicWords(read, organisationId, month),
    publicationRows(read, actor),
  ]);
  const figures = publishable(totals);
  const published = publications.find((each) => each.month === month);
  return {
    organisationName,
    month,
    figures,
    asAt: instantOf(now),
    restated: false,
    ...words,
    published,
    differs: published !== undefined &&
      JSON.stringify(published.figures) !== JSON.stringify(figures),
  };
}

/** The latest month first. */
export const findPublications = (read: Reader, actor: Actor): Promise<readonly Publication[]> =>
  publicationRows(read, actor);

/** What the address of its figures ends in; undefined before anything was published. */
export const publicNameOfOwn = async (read: Reader, actor: Actor): Promise<string | undefined> =>
  (await read.select({ name: surveyPublicNames.name }).from(surveyPublicNames)
    .where(eq(surveyPublicNames.organisationId, actor.organisationId)).get())?.name;

const publicationRows = (read: Reader, actor: Actor) =>
  read.select({
    month: surveyPublications.month,
    at: surveyPublications.publishedAt,
    by: users.name,
    restated: surveyPublications.restated,
    figures: surveyPublications.figures,
  }).from(surveyPublications)
    .innerJoin(users, eq(users.id, surveyPublications.publishedBy))
    .where(and(visibleTo(actor), isNull(surveyPublications.endedAt)))
    .orderBy(desc(surveyPublications.month));

const visibleTo = (actor: Actor) => eq(surveyPublications.organisationId, actor.organisationId);
