import { sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { referrals } from "@/db/schema/referrals.ts";

export const photographStates = ["received", "ready", "refused", "removed"] as const;
export type PhotographState = typeof photographStates[number];
export const photographKinds = ["overview", "close_up", "dermoscopic", "other"] as const;
export type PhotographKind = typeof photographKinds[number];
export const photographFormats = ["jpeg", "png", "webp"] as const;
export const photographRefusals = [
  "not_a_photograph",
  "too_many_pixels",
  "damaged",
  "animated",
] as const;

export const photographs = sqliteTable("photographs", {
  id: id<"Photograph">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  state: text({ enum: photographStates }).notNull(),
  kind: text({ enum: photographKinds }).notNull(),
  /** Where the file store keeps the original, byte for byte. */
  originalKey: text("original_key").notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  format: text({ enum: photographFormats }).notNull(),
  addedBy: id<"User">("added_by").notNull().references(() => users.id),
  addedAt: instant("added_at").notNull(),
  takenAt: text("taken_at"),
  /** Upright, in pixels, of the original. */
  width: integer(),
  height: integer(),
  thumbKey: text("thumb_key"),
  viewKey: text("view_key"),
  viewWidth: integer("view_width"),
  viewHeight: integer("view_height"),
  sharpness: real(),
  brightness: real(),
  refusal: text({ enum: photographRefusals }),
  processedAt: instant("processed_at"),
  removedAt: instant("removed_at"),
  removedBy: id<"User">("removed_by").references(() => users.id),
}, (table) => [
  oneOf("photographs_state_words", table.state, photographStates),
  oneOf("photographs_kind_words", table.kind, photographKinds),
  oneOf("photographs_format_words", table.format, photographFormats),
  oneOf("photographs_refusal_words", table.refusal, photographRefusals),
  index("photographs_referral").on(table.referralId, table.addedAt),
  uniqueIndex("photographs_same").on(table.referralId, table.sha256)
    .where(sql`${table.state} <> 'removed'`),
]);
