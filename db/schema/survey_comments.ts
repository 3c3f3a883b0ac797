import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";

/** What comments are about, in an organisation's own words: "Waiting", "Kindness". */
export const surveyThemes = sqliteTable("survey_themes", {
  id: id<"SurveyTheme">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  name: text().notNull(),
  startedAt: instant("started_at").notNull(),
  startedBy: id<"User">("started_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("survey_themes_name").on(table.organisationId, table.name)
    .where(sql`${table.endedAt} IS NULL`),
]);

/** That what somebody wrote is about a theme. */
export const commentThemes = sqliteTable("comment_themes", {
  id: id<"CommentTheme">().primaryKey(),
  answerKey: integer("answer_key").notNull().references(() => experienceAnswers.key),
  themeId: id<"SurveyTheme">("theme_id").notNull().references(() => surveyThemes.id),
  taggedAt: instant("tagged_at").notNull(),
  taggedBy: id<"User">("tagged_by").notNull().references(() => users.id),
}, (table) => [
  uniqueIndex("comment_themes_once").on(table.answerKey, table.themeId),
  index("comment_themes_theme").on(table.themeId),
]);

/**
 * What somebody wrote before a name was taken out of it. The answer itself holds the words without
 * the name, so that whatever reads it cannot show it.
 */
export const commentOriginals = sqliteTable("comment_originals", {
  id: id<"CommentOriginal">().primaryKey(),
  answerKey: integer("answer_key").notNull().references(() => experienceAnswers.key),
  /** Which of the answer's comments: 0 or 1. */
  at: integer().notNull(),
  words: text().notNull(),
  redactedAt: instant("redacted_at").notNull(),
  redactedBy: id<"User">("redacted_by").notNull().references(() => users.id),
}, (table) => [
  check("comment_originals_at", sql`${table.at} >= 0`),
  uniqueIndex("comment_originals_once").on(table.answerKey, table.at),
]);

/** A person's yes that a comment may be published, and what the organisation answers to it. */
export const fitComments = sqliteTable("fit_comments", {
  id: id<"FitComment">().primaryKey(),
  answerKey: integer("answer_key").notNull().references(() => experienceAnswers.key),
  at: integer().notNull(),
  reply: text(),
  fitAt: instant("fit_at").notNull(),
  fitBy: id<"User">("fit_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
}, (table) => [
  check("fit_comments_at", sql`${table.at} >= 0`),
  uniqueIndex("fit_comments_now").on(table.answerKey, table.at)
    .where(sql`${table.endedAt} IS NULL`),
]);
