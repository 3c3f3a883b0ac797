import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, type Month, oneOf } from "@/db/columns.ts";
import { experiences, surveyPlaces } from "@/db/schema/surveys.ts";

/** What a place asks people about themselves, in its own words. Each can be skipped. */
export const surveyAboutQuestions = sqliteTable("survey_about_questions", {
  id: id<"AboutQuestion">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  /** In which order they are asked. */
  position: integer().notNull(),
  question: text().notNull(),
  /** Never changed, for totals count by their places: other options are another question. */
  options: json<readonly string[]>("options").notNull(),
  startedAt: instant("started_at").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  index("survey_about_questions_place").on(table.placeId, table.position),
]);

/**
 * What people said about themselves, counted and kept nowhere else: no row says it of one answer, so
 * that an age, an origin and a comment never stand side by side.
 */
export const surveyAboutTotals = sqliteTable("survey_about_totals", {
  id: id<"AboutTotal">().primaryKey(),
  questionId: id<"AboutQuestion">("question_id").notNull()
    .references(() => surveyAboutQuestions.id),
  month: text().$type<Month>().notNull(),
  option: integer().notNull(),
  experience: text({ enum: experiences }).notNull(),
  answers: integer().notNull(),
}, (table) => [
  check("survey_about_totals_option", sql`${table.option} >= 0`),
  oneOf("survey_about_totals_experience_words", table.experience, experiences),
  uniqueIndex("survey_about_totals_once")
    .on(table.questionId, table.month, table.option, table.experience),
]);
