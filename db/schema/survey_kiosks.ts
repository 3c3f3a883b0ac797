import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";

/**
 * A tablet on a stand, at which whoever passes can answer. It becomes one by a code that works once;
 * after that its cookie says which it is. It knows of no person, and no answer knows of it.
 */
export const surveyKiosks = sqliteTable("survey_kiosks", {
  id: id<"SurveyKiosk">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  /** "By the front door". */
  name: text().notNull(),
  codeHash: text("code_hash").notNull(),
  codeEndsAt: instant("code_ends_at").notNull(),
  madeBy: id<"User">("made_by").notNull().references(() => users.id),
  madeAt: instant("made_at").notNull(),
  /** Once its code was typed. */
  tokenHash: text("token_hash"),
  startedAt: instant("started_at"),
  /** Both by its own clock and not by its answers, which would tell when somebody gave one. */
  lastSeenAt: instant("last_seen_at"),
  unsent: integer(),
  endedAt: instant("ended_at"),
}, (table) => [
  check("survey_kiosks_unsent", sql`${table.unsent} >= 0`),
  uniqueIndex("survey_kiosks_code").on(table.codeHash),
  uniqueIndex("survey_kiosks_token").on(table.tokenHash),
  index("survey_kiosks_place").on(table.placeId, table.madeAt),
]);

/**
 * That an answer of this key was taken, so that the same one sent again is not counted again. It does
 * not say which answer it became.
 */
export const kioskReceipts = sqliteTable("kiosk_receipts", {
  keyHash: text("key_hash").primaryKey(),
  /** On which it came in; forgotten when no tablet can send it any more. */
  day: day().notNull(),
}, (table) => [index("kiosk_receipts_day").on(table.day)]);
