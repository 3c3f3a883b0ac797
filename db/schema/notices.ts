import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";

/** What somebody can be told by e-mail: never anything clinical, only that something waits. */
export const noticeKinds = [
  "answer",
  "answer_unread",
  "message",
  "returned",
  "case_replied",
  "patient_finished",
  "patient_declined",
  "patient_urgent",
  "patient_question",
  "link_trouble",
  "resident_referred",
  "reopened",
  "survey_warning",
  "questionnaire",
] as const;
export type NoticeKind = typeof noticeKinds[number];

export const noticeWays = ["at_once", "digest", "off"] as const;
export type NoticeWay = typeof noticeWays[number];

/** How somebody wants to be told; without a row, as domain/notices/kinds.ts says. */
export const noticeChoices = sqliteTable("notice_choices", {
  id: id<"NoticeChoice">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  kind: text({ enum: noticeKinds }).notNull(),
  way: text({ enum: noticeWays }).notNull(),
  chosenAt: instant("chosen_at").notNull(),
}, (table) => [
  oneOf("notice_choices_kind_words", table.kind, noticeKinds),
  oneOf("notice_choices_way_words", table.way, noticeWays),
  uniqueIndex("notice_choices_once").on(table.userId, table.kind),
]);

/** One row a person and event: sent once, by itself or in a digest. */
export const notices = sqliteTable("notices", {
  id: id<"Notice">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  kind: text({ enum: noticeKinds }).notNull(),
  /** What happened, spelled so that nobody is told of it twice. */
  eventKey: text("event_key").notNull(),
  /** Where to read it: `/referrals/…`. */
  path: text().notNull(),
  createdAt: instant("created_at").notNull(),
  sentAt: instant("sent_at"),
  /** Read, or no longer so, before it was sent. */
  droppedAt: instant("dropped_at"),
}, (table) => [
  oneOf("notices_kind_words", table.kind, noticeKinds),
  uniqueIndex("notices_once").on(table.userId, table.eventKey),
  index("notices_waiting").on(table.userId, table.createdAt)
    .where(sql`${table.sentAt} IS NULL AND ${table.droppedAt} IS NULL`),
]);
