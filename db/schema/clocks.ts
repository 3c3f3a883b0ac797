import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import type { OpeningHours } from "@/db/schema/organisations.ts";
import { type Priority, referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";

/** In working minutes of the service, from sending to answer; missing: as nothing is agreed. */
export type Targets = { readonly [P in Priority]?: number };

/**
 * What a service's answers are for referral to treatment: advice before a referral, triage of a
 * referral that was made, or work that no consultant leads (domain/clocks/rtt.ts).
 */
export const pathways = ["advice", "triage", "not_consultant_led"] as const;
export type Pathway = typeof pathways[number];

/** A service's working time and targets, from a day on until the next version's day. */
export const serviceTerms = sqliteTable("service_terms", {
  id: id<"ServiceTerms">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  validFrom: day("valid_from").notNull(),
  hours: json<OpeningHours>("hours").notNull(),
  targets: json<Targets>("targets").notNull(),
  /** So long before the time is up it is near: working minutes. */
  nearMinutes: integer("near_minutes").notNull(),
  pathway: text({ enum: pathways }).notNull().default("advice"),
  setBy: id<"User">("set_by").notNull().references(() => users.id),
  setAt: instant("set_at").notNull(),
}, (table) => [
  oneOf("service_terms_pathway_words", table.pathway, pathways),
  index("service_terms_service").on(table.serviceId, table.validFrom, table.setAt),
]);

/** Days on which no service works, beyond those that are shipped (domain/clocks/bank_holidays.ts). */
export const holidays = sqliteTable("holidays", {
  id: id<"Holiday">().primaryKey(),
  day: day().notNull(),
  name: text().notNull(),
  addedBy: id<"User">("added_by").notNull().references(() => users.id),
  addedAt: instant("added_at").notNull(),
  removedBy: id<"User">("removed_by").references(() => users.id),
  removedAt: instant("removed_at"),
}, (table) => [
  uniqueIndex("holidays_day").on(table.day).where(sql`${table.removedAt} IS NULL`),
]);

export const waitedFor = ["referrer", "patient"] as const;

/** Whiles in which a referral's clock stood still. */
export const clockPauses = sqliteTable("clock_pauses", {
  id: id<"ClockPause">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  waitsFor: text("waits_for", { enum: waitedFor }).notNull(),
  startedAt: instant("started_at").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  oneOf("clock_pauses_waits_for_words", table.waitsFor, waitedFor),
  index("clock_pauses_referral").on(table.referralId, table.startedAt),
  uniqueIndex("clock_pauses_running").on(table.referralId, table.waitsFor)
    .where(sql`${table.endedAt} IS NULL`),
]);

export const clockWarningKinds = ["near", "over"] as const;

/** That a time was near or over: one row per event, for the manager's page. */
export const clockWarnings = sqliteTable("clock_warnings", {
  id: id<"ClockWarning">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  kind: text({ enum: clockWarningKinds }).notNull(),
  dueAt: instant("due_at").notNull(),
  raisedAt: instant("raised_at").notNull(),
  seenBy: id<"User">("seen_by").references(() => users.id),
  seenAt: instant("seen_at"),
}, (table) => [
  oneOf("clock_warnings_kind_words", table.kind, clockWarningKinds),
  uniqueIndex("clock_warnings_once").on(table.referralId, table.kind, table.dueAt),
  index("clock_warnings_service").on(table.serviceId, table.raisedAt),
]);

/** Every status that a referral had for referral to treatment, with the rule that set it. */
export const rttStatuses = sqliteTable("rtt_statuses", {
  id: id<"RttStatus">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  code: text().notNull(),
  rule: text().notNull(),
  /** The day that counts for it; of statuses from before this was kept, the day they were set. */
  effectiveOn: day("effective_on"),
  setAt: instant("set_at").notNull(),
  setBy: id<"User">("set_by").references(() => users.id),
}, (table) => [index("rtt_statuses_referral").on(table.referralId, table.setAt)]);
