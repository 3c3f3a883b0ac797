import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { referrals } from "@/db/schema/referrals.ts";

export const messageSides = ["practice", "specialist"] as const;
export type MessageSide = typeof messageSides[number];

/** What the two sides of a referral write to each other. Never changed, never taken away. */
export const messages = sqliteTable("messages", {
  id: id<"Message">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  side: text({ enum: messageSides }).notNull(),
  writtenBy: id<"User">("written_by").notNull().references(() => users.id),
  writtenAt: instant("written_at").notNull(),
  words: text().notNull(),
}, (table) => [
  oneOf("messages_side_words", table.side, messageSides),
  index("messages_referral").on(table.referralId, table.writtenAt, table.id),
]);

/** Who has read which message. */
export const messageReadings = sqliteTable("message_readings", {
  id: id<"MessageReading">().primaryKey(),
  messageId: id<"Message">("message_id").notNull().references(() => messages.id),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  readAt: instant("read_at").notNull(),
}, (table) => [uniqueIndex("message_readings_once").on(table.messageId, table.userId)]);

/** What somebody is writing before it is a message. */
export const messageDrafts = sqliteTable("message_drafts", {
  id: id<"MessageDraft">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  words: text().notNull(),
  savedAt: instant("saved_at").notNull(),
}, (table) => [uniqueIndex("message_drafts_owner").on(table.referralId, table.userId)]);
