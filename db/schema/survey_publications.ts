import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, type Month, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { type Experience, experienceAnswers, surveyPlaces } from "@/db/schema/surveys.ts";

/** `/surveys/of/…`: stays as it is when the organisation is called otherwise, since it is on posters. */
export const surveyPublicNames = sqliteTable("survey_public_names", {
  organisationId: id<"Organisation">("organisation_id").primaryKey()
    .references(() => organisations.id),
  name: text().notNull(),
}, (table) => [
  uniqueIndex("survey_public_names_name").on(table.name),
]);

/** One line of what is published; what may not be shown is not in it. */
export interface PublishedLine {
  readonly name: string;
  /** None where the number is not shown. */
  readonly shown?: {
    readonly responses: number;
    readonly counts: Readonly<Record<Experience, number>>;
  } | undefined;
}

export interface PublishedFigures {
  readonly all: PublishedLine;
  readonly places: readonly PublishedLine[];
  /** How many answers that no person gave were left out. */
  readonly leftOut: number;
}

/** A month's figures as they were when somebody published them. */
export const surveyPublications = sqliteTable("survey_publications", {
  id: id<"SurveyPublication">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  month: text().$type<Month>().notNull(),
  figures: json<PublishedFigures>("figures").notNull(),
  /** Other figures of this month were published before. */
  restated: yesNo("restated").notNull().default(false),
  publishedAt: instant("published_at").notNull(),
  publishedBy: id<"User">("published_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
}, (table) => [
  uniqueIndex("survey_publications_now").on(table.organisationId, table.month)
    .where(sql`${table.endedAt} IS NULL`),
  index("survey_publications_month").on(table.organisationId, table.month),
]);

/** "You said, we did": stands with the figures of its month. */
export const saidAndDone = sqliteTable("said_and_done", {
  id: id<"SaidAndDone">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  placeId: id<"SurveyPlace">("place_id").references(() => surveyPlaces.id),
  month: text().$type<Month>().notNull(),
  /** In the organisation's own words, or a comment that may be published. */
  said: text(),
  answerKey: integer("answer_key").references(() => experienceAnswers.key),
  /** Which of its comments. */
  at: integer(),
  did: text().notNull(),
  doneOn: day("done_on").notNull(),
  writtenAt: instant("written_at").notNull(),
  writtenBy: id<"User">("written_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
}, (table) => [
  check(
    "said_and_done_said",
    sql`(${table.said} IS NULL) = (${table.at} IS NOT NULL)
      AND (${table.at} IS NULL) = (${table.answerKey} IS NULL)`,
  ),
  index("said_and_done_month").on(table.organisationId, table.month),
]);
