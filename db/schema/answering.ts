import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";

/** Whose part of the plan an action is. */
export const actionOwners = ["practice", "patient", "specialist"] as const;
export type ActionOwner = typeof actionOwners[number];

/** One line of an answer's plan, ticked when it is done. */
export const answerActions = sqliteTable("answer_actions", {
  id: id<"AnswerAction">().primaryKey(),
  answerId: id<"Answer">("answer_id").notNull().references(() => answers.id),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  owner: text({ enum: actionOwners }).notNull(),
  position: integer().notNull(),
  words: text().notNull(),
  doneAt: instant("done_at"),
  doneBy: id<"User">("done_by").references(() => users.id),
}, (table) => [
  oneOf("answer_actions_owner_words", table.owner, actionOwners),
  uniqueIndex("answer_actions_position").on(table.answerId, table.owner, table.position),
  index("answer_actions_referral").on(table.referralId),
]);

/** Words to begin an answer with: a person's own, or the service's where no person is named. */
export const answerTemplates = sqliteTable("answer_templates", {
  id: id<"AnswerTemplate">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  userId: id<"User">("user_id").references(() => users.id),
  name: text().notNull(),
  /** By field of the answer's form, with placeholders: domain/answers/templates.ts. */
  fields: json<Readonly<Record<string, string>>>("fields").notNull(),
  savedBy: id<"User">("saved_by").notNull().references(() => users.id),
  savedAt: instant("saved_at").notNull(),
  removedAt: instant("removed_at"),
}, (table) => [index("answer_templates_service").on(table.serviceId, table.userId, table.name)]);

/** That a specialist passed a case on to another service: it stays one referral, counted once. */
export const referralRedirects = sqliteTable("referral_redirects", {
  id: id<"Redirect">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  fromServiceId: id<"Service">("from_service_id").notNull().references(() => services.id),
  toServiceId: id<"Service">("to_service_id").notNull().references(() => services.id),
  because: text().notNull(),
  redirectedBy: id<"User">("redirected_by").notNull().references(() => users.id),
  redirectedAt: instant("redirected_at").notNull(),
}, (table) => [index("referral_redirects_referral").on(table.referralId, table.redirectedAt)]);
