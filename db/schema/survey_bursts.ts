import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, id, instant, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { answerModes, experienceAnswers, surveyPlaces } from "@/db/schema/surveys.ts";

/** That more answers came in at once than people can give: domain/surveys/bursts.ts. By no address. */
export const surveyBursts = sqliteTable("survey_bursts", {
  id: id<"SurveyBurst">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  mode: text({ enum: answerModes }).notNull(),
  day: day().notNull(),
  settledAt: instant("settled_at"),
  settledBy: id<"User">("settled_by").references(() => users.id),
  /** Why its answers were left out; none where it was settled that people gave them. */
  reason: text(),
}, (table) => [
  oneOf("survey_bursts_mode_words", table.mode, answerModes),
  index("survey_bursts_place").on(table.placeId, table.day),
]);

/** Which answers came in a burst. They count until a manager leaves them out. */
export const suspectAnswers = sqliteTable("suspect_answers", {
  answerKey: integer("answer_key").primaryKey().references(() => experienceAnswers.key),
  burstId: id<"SurveyBurst">("burst_id").notNull().references(() => surveyBursts.id),
}, (table) => [index("suspect_answers_burst").on(table.burstId)]);
