import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, type Month, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { surveyPlaces, surveySettings } from "@/db/schema/surveys.ts";

/** What a manager is warned of: domain/surveys/warnings/. */
export const surveyWarningKinds = [
  "no_answers",
  "fall",
  "invitations_failing",
  "return_due",
  "return_overdue",
] as const;
export type SurveyWarningKind = typeof surveyWarningKinds[number];

/** How many of so many answers were positive. */
export interface Positives {
  readonly positive: number;
  readonly responses: number;
}

/** What a fall was found by, as it was then. */
export interface FallFound {
  readonly now: Positives;
  readonly before: Positives;
  /** How likely so few or fewer would be, had nothing changed. */
  readonly chance: number;
}

/** One row an event, for ever, so that nobody is told of it twice. */
export const surveyWarnings = sqliteTable("survey_warnings", {
  id: id<"SurveyWarning">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  kind: text({ enum: surveyWarningKinds }).notNull(),
  /** What happened, spelled so that it is there once: `fall:0199…:2026-03`. */
  eventKey: text("event_key").notNull(),
  placeId: id<"SurveyPlace">("place_id").references(() => surveyPlaces.id),
  setting: text({ enum: surveySettings }),
  month: text().$type<Month>().notNull(),
  found: json<FallFound>("found"),
  raisedAt: instant("raised_at").notNull(),
  /** By a person; by nobody, where it settled itself. */
  seenAt: instant("seen_at"),
  seenBy: id<"User">("seen_by").references(() => users.id),
}, (table) => [
  oneOf("survey_warnings_kind_words", table.kind, surveyWarningKinds),
  oneOf("survey_warnings_setting_words", table.setting, surveySettings),
  uniqueIndex("survey_warnings_once").on(table.organisationId, table.eventKey),
  index("survey_warnings_open").on(table.organisationId, table.raisedAt)
    .where(sql`${table.seenAt} IS NULL`),
]);
