import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, type Month, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { languages } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";

/** The six options of the standard question, in its order: domain/surveys/experience.ts. */
export const experiences = [
  "very_good",
  "good",
  "neither",
  "poor",
  "very_poor",
  "dont_know",
] as const;
export type Experience = typeof experiences[number];

/** How an answer came in. */
export const answerModes = [
  "text",
  "email",
  "poster",
  "kiosk",
  "inline",
  "paper",
  "telephone",
] as const;
export type AnswerMode = typeof answerModes[number];

/** As whom somebody answers. */
export const answeredAs = ["self", "relative_or_friend", "carer"] as const;
export type AnsweredAs = typeof answeredAs[number];

/** What a place is, for its return and for the words before the question. */
export const surveySettings = [
  "gp_practice",
  "outpatients",
  "community",
  "care_home",
  "ambulance",
] as const;
export type SurveySetting = typeof surveySettings[number];

/** Where people are asked about their experience: a practice, a home's lounge, a clinic. */
export const surveyPlaces = sqliteTable("survey_places", {
  id: id<"SurveyPlace">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  setting: text({ enum: surveySettings }).notNull(),
  name: text().notNull(),
  /** Before the standard question: "Thinking about our dermatology clinic…" */
  leadIn: text("lead_in").notNull(),
  /** Free text, at least one: it is the organisation's own, and no part of a return. */
  questions: json<readonly string[]>("questions").notNull(),
  startedAt: instant("started_at").notNull(),
  startedBy: id<"User">("started_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
}, (table) => [
  oneOf("survey_places_setting_words", table.setting, surveySettings),
  uniqueIndex("survey_places_name").on(table.organisationId, table.name)
    .where(sql`${table.endedAt} IS NULL`),
]);

/** An address that anybody may open, any number of times: of a poster, or linked from a page. */
export const surveyWays = sqliteTable("survey_ways", {
  id: id<"SurveyWay">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  mode: text({ enum: answerModes }).notNull(),
  /** `/s/…`: as it stands on the poster, and can be printed again. */
  token: text().notNull(),
  startedAt: instant("started_at").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  oneOf("survey_ways_mode_words", table.mode, answerModes),
  uniqueIndex("survey_ways_token").on(table.token),
  uniqueIndex("survey_ways_open").on(table.placeId, table.mode)
    .where(sql`${table.endedAt} IS NULL`),
]);

/** A question as it was asked, and what was answered. */
export interface Comment {
  readonly question: string;
  readonly words: string;
}

/**
 * One row an answer, of nobody: no person, invitation, device or address stands in it, and no time
 * but the day. Its key is drawn by chance, so that the order of the rows on the disk tells nothing
 * either.
 */
export const experienceAnswers = sqliteTable("experience_answers", {
  key: integer().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  day: day().notNull(),
  mode: text({ enum: answerModes }).notNull(),
  /** None while the page is still being filled in and it was not chosen yet. */
  experience: text({ enum: experiences }),
  answeredAs: text("answered_as", { enum: answeredAs }),
  comments: json<readonly Comment[]>("comments").notNull().default([]),
  language: text({ enum: languages }).notNull(),
  /** Until the night: the page that is being filled in knows it, and whether it was sent already. */
  openHash: text("open_hash"),
  sent: yesNo("sent").notNull().default(false),
}, (table) => [
  check("experience_answers_key_by_chance", sql`${table.key} >= 0`),
  check(
    "experience_answers_chosen",
    sql`${table.experience} IS NOT NULL OR (${table.openHash} IS NOT NULL AND NOT ${table.sent})`,
  ),
  oneOf("experience_answers_mode_words", table.mode, answerModes),
  oneOf("experience_answers_experience_words", table.experience, experiences),
  oneOf("experience_answers_as_words", table.answeredAs, answeredAs),
  oneOf("experience_answers_language_words", table.language, languages),
  index("experience_answers_place").on(table.placeId, table.day),
  uniqueIndex("experience_answers_open").on(table.openHash).where(
    sql`${table.openHash} IS NOT NULL`,
  ),
]);

/** An answer that is left out of the figures, and why; nobody can delete one. */
export const setAsideAnswers = sqliteTable("set_aside_answers", {
  answerKey: integer("answer_key").primaryKey().references(() => experienceAnswers.key),
  reason: text().notNull(),
  setAsideAt: instant("set_aside_at").notNull(),
  setAsideBy: id<"User">("set_aside_by").notNull().references(() => users.id),
});

/** Running totals, kept in the change that keeps an answer: a check proves them equal to the rows. */
export const experienceTotals = sqliteTable("experience_totals", {
  id: id<"ExperienceTotal">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  month: text().$type<Month>().notNull(),
  mode: text({ enum: answerModes }).notNull(),
  experience: text({ enum: experiences }).notNull(),
  answers: integer().notNull(),
  setAside: integer("set_aside").notNull().default(0),
}, (table) => [
  uniqueIndex("experience_totals_once")
    .on(table.placeId, table.month, table.mode, table.experience),
  oneOf("experience_totals_mode_words", table.mode, answerModes),
  oneOf("experience_totals_experience_words", table.experience, experiences),
]);

/** A way to reach somebody who asked for that; nothing says which answer was theirs. */
export const surveyContacts = sqliteTable("survey_contacts", {
  key: integer().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  day: day().notNull(),
  name: text(),
  contact: text().notNull(),
  about: text(),
  doneAt: instant("done_at"),
  doneBy: id<"User">("done_by").references(() => users.id),
}, (table) => [
  index("survey_contacts_place").on(table.placeId, table.day),
]);

/** A month's totals as they were sent, so that later ones can say that they differ. */
export interface SentTotals {
  readonly byExperience: Readonly<Record<Experience, number>>;
  readonly byMode: Readonly<Partial<Record<AnswerMode, number>>>;
}

export const surveyReturns = sqliteTable("survey_returns", {
  id: id<"SurveyReturn">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  setting: text({ enum: surveySettings }).notNull(),
  month: text().$type<Month>().notNull(),
  totals: json<SentTotals>("totals").notNull(),
  sentAt: instant("sent_at").notNull(),
  sentBy: id<"User">("sent_by").notNull().references(() => users.id),
}, (table) => [
  oneOf("survey_returns_setting_words", table.setting, surveySettings),
  index("survey_returns_month").on(table.organisationId, table.setting, table.month),
]);
