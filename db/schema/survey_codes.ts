import { sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id } from "@/db/columns.ts";
import { surveyWays } from "@/db/schema/surveys.ts";

/** `/s/7K4M9Q`: what a person can type from a poster, beside the address that no person can. */
export const surveyCodes = sqliteTable("survey_codes", {
  wayId: id<"SurveyWay">("way_id").primaryKey().references(() => surveyWays.id),
  code: text().notNull(),
}, (table) => [
  uniqueIndex("survey_codes_code").on(table.code),
]);
