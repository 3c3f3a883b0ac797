import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { languages } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";

/** Whom a questionnaire asks: domain/questionnaires/audiences.ts says who that is. */
export const questionnaireAudiences = ["practices", "homes", "specialists", "patients"] as const;
export type QuestionnaireAudience = typeof questionnaireAudiences[number];

/** How a patient is written to. */
export const questionnaireWays = ["email", "text"] as const;
export type QuestionnaireWay = typeof questionnaireWays[number];

/** What an organisation asks one kind of people about its service, and how often. */
export const questionnaires = sqliteTable("questionnaires", {
  id: id<"Questionnaire">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  audience: text({ enum: questionnaireAudiences }).notNull(),
  startedAt: instant("started_at").notNull(),
  startedBy: id<"User">("started_by").notNull().references(() => users.id),
  /** The first day on which a round begins by itself; null: only when somebody begins one. */
  firstOn: day("first_on"),
  everyMonths: integer("every_months").notNull().default(6),
  /** How long a round takes answers. */
  openDays: integer("open_days").notNull().default(28),
}, (table) => [
  oneOf("questionnaires_audience_words", table.audience, questionnaireAudiences),
  uniqueIndex("questionnaires_once").on(table.organisationId, table.audience),
]);

/** One row a version, never changed once a round can be sent with it: a trigger refuses that, too. */
export const questionnaireVersions = sqliteTable("questionnaire_versions", {
  id: id<"QuestionnaireVersion">().primaryKey(),
  questionnaireId: id<"Questionnaire">("questionnaire_id").notNull()
    .references(() => questionnaires.id),
  /** 1, 2, 3 … of this questionnaire. */
  number: integer().notNull(),
  /** Parsed by domain/questionnaires/definition.ts. */
  definition: json<unknown>("definition").notNull(),
  savedBy: id<"User">("saved_by").notNull().references(() => users.id),
  savedAt: instant("saved_at").notNull(),
  /** Null while it is being written. */
  usedBy: id<"User">("used_by").references(() => users.id),
  usedAt: instant("used_at"),
  /** Begun in vain: nobody sees it any more. */
  discardedAt: instant("discarded_at"),
}, (table) => [
  uniqueIndex("questionnaire_versions_number").on(table.questionnaireId, table.number),
  uniqueIndex("questionnaire_versions_draft").on(table.questionnaireId)
    .where(sql`${table.usedAt} IS NULL AND ${table.discardedAt} IS NULL`),
]);

/** The same questions to everybody, from a day to a day. */
export const questionnaireRounds = sqliteTable("questionnaire_rounds", {
  id: id<"QuestionnaireRound">().primaryKey(),
  questionnaireId: id<"Questionnaire">("questionnaire_id").notNull()
    .references(() => questionnaires.id),
  versionId: id<"QuestionnaireVersion">("version_id").notNull()
    .references(() => questionnaireVersions.id),
  number: integer().notNull(),
  /** The day of the plan that it was begun for, once; null where a person began it. */
  plannedOn: day("planned_on"),
  opensOn: day("opens_on").notNull(),
  /** The last day on which answers are taken. */
  closesOn: day("closes_on").notNull(),
  openedAt: instant("opened_at").notNull(),
  openedBy: id<"User">("opened_by").references(() => users.id),
  /** Reminders that went out. */
  reminders: integer().notNull().default(0),
  closedAt: instant("closed_at"),
}, (table) => [
  uniqueIndex("questionnaire_rounds_number").on(table.questionnaireId, table.number),
  uniqueIndex("questionnaire_rounds_planned").on(table.questionnaireId, table.plannedOn),
  index("questionnaire_rounds_open").on(table.closesOn).where(sql`${table.closedAt} IS NULL`),
]);

/** Whom a round asks, fixed as it begins. Of an answer it knows only that one came. */
export const questionnaireRecipients = sqliteTable("questionnaire_recipients", {
  id: id<"QuestionnaireRecipient">().primaryKey(),
  roundId: id<"QuestionnaireRound">("round_id").notNull().references(() => questionnaireRounds.id),
  /** Somebody with an account, who answers for an organisation. */
  userId: id<"User">("user_id").references(() => users.id),
  organisationId: id<"Organisation">("organisation_id").references(() => organisations.id),
  /** Or a patient, by the contact that they agreed to; forgotten when the round has ended. */
  patientId: id<"Patient">("patient_id"),
  way: text({ enum: questionnaireWays }),
  sentTo: text("sent_to"),
  language: text({ enum: languages }).notNull().default("en"),
  /** How often they were written to: the invitation, and reminders. */
  told: integer().notNull().default(0),
  answered: yesNo("answered").notNull().default(false),
  /** They do not want to be asked, in this round and in later ones. */
  stopped: yesNo("stopped").notNull().default(false),
  /** What was sent to them could not be delivered to anybody. */
  unreached: yesNo("unreached").notNull().default(false),
}, (table) => [
  oneOf("questionnaire_recipients_way_words", table.way, questionnaireWays),
  oneOf("questionnaire_recipients_language_words", table.language, languages),
  check(
    "questionnaire_recipients_one",
    sql`(${table.userId} IS NULL) <> (${table.patientId} IS NULL)`,
  ),
  uniqueIndex("questionnaire_recipients_user").on(table.roundId, table.userId),
  uniqueIndex("questionnaire_recipients_patient").on(table.roundId, table.patientId),
  index("questionnaire_recipients_told").on(table.roundId, table.told, table.id),
  index("questionnaire_recipients_of_user").on(table.userId)
    .where(sql`${table.userId} IS NOT NULL`),
  index("questionnaire_recipients_stopped").on(table.patientId).where(sql`${table.stopped}`),
  index("questionnaire_recipients_of_patient").on(table.patientId).where(
    sql`${table.patientId} IS NOT NULL`,
  ),
]);

/** Addresses that lead a patient to their questions: one for each message. */
export const questionnaireTokens = sqliteTable("questionnaire_tokens", {
  id: id<"QuestionnaireToken">().primaryKey(),
  recipientId: id<"QuestionnaireRecipient">("recipient_id").notNull()
    .references(() => questionnaireRecipients.id),
  tokenHash: text("token_hash").notNull(),
}, (table) => [
  uniqueIndex("questionnaire_tokens_hash").on(table.tokenHash),
  index("questionnaire_tokens_recipient").on(table.recipientId),
]);

/**
 * What somebody answered so far and has not sent: the only row that lies between a person and their
 * answers. It is deleted as they send, or when the round ends.
 */
export const questionnaireDrafts = sqliteTable("questionnaire_drafts", {
  recipientId: id<"QuestionnaireRecipient">("recipient_id").primaryKey()
    .references(() => questionnaireRecipients.id),
  answers: json<Readonly<Record<string, string | readonly string[]>>>("answers").notNull(),
});

/**
 * What was sent: of an organisation where people answer for one, else of nobody. No person and no
 * time but the day; the key is drawn by chance, as in experience_answers.
 */
export const questionnaireResponses = sqliteTable("questionnaire_responses", {
  key: integer().primaryKey(),
  roundId: id<"QuestionnaireRound">("round_id").notNull().references(() => questionnaireRounds.id),
  organisationId: id<"Organisation">("organisation_id").references(() => organisations.id),
  day: day().notNull(),
  language: text({ enum: languages }).notNull(),
  answers: json<Readonly<Record<string, string | readonly string[]>>>("answers").notNull(),
}, (table) => [
  check("questionnaire_responses_key_by_chance", sql`${table.key} >= 0`),
  oneOf("questionnaire_responses_language_words", table.language, languages),
  index("questionnaire_responses_round").on(table.roundId),
]);
