import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services } from "@/db/schema/services.ts";

/** A team that works on a joint service: of the service's own organisation, or of another. */
export const serviceTeams = sqliteTable("service_teams", {
  id: id<"ServiceTeam">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  organisationId: id<"Organisation">("organisation_id").notNull().references(() =>
    organisations.id
  ),
  name: text().notNull(),
  createdAt: instant("created_at").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("service_teams_name").on(table.serviceId, table.name)
    .where(sql`${table.endedAt} IS NULL`),
  index("service_teams_organisation").on(table.organisationId),
]);

/** Which team a referral goes to: a version of a service's rules, in the order they are asked. */
export const sourcingRules = sqliteTable("sourcing_rules", {
  id: id<"SourcingRules">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  /** Parsed by domain/sourcing/rules.ts. */
  rules: json<unknown>("rules").notNull(),
  savedBy: id<"User">("saved_by").notNull().references(() => users.id),
  savedAt: instant("saved_at").notNull(),
  /** Null: a draft that is tried out. The newest that is switched on holds. */
  switchedOnAt: instant("switched_on_at"),
  switchedOnBy: id<"User">("switched_on_by").references(() => users.id),
}, (table) => [index("sourcing_rules_service").on(table.serviceId, table.savedAt)]);

export const clinicKinds = [
  "consultant_clinic",
  "procedure_clinic",
  "secondary_care",
  "urgent_suspected_cancer",
  "community_service",
] as const;

/** Where a service can send a patient on to, face to face. */
export const clinics = sqliteTable("clinics", {
  id: id<"Clinic">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  name: text().notNull(),
  kind: text({ enum: clinicKinds }).notNull(),
  takesComplicated: integer("takes_complicated", { mode: "boolean" }).notNull(),
  placesPerWeek: integer("places_per_week").notNull(),
  /** Where it is, whom it serves, which cases it wants and how to book: as its people wrote it. */
  place: text(),
  areaServed: text("area_served"),
  criteria: text(),
  booking: text(),
  /** Which staff could do it: "consultant", "nurse or GPwER". */
  staff: text(),
  createdAt: instant("created_at").notNull(),
  closedAt: instant("closed_at"),
}, (table) => [
  oneOf("clinics_kind_words", table.kind, clinicKinds),
  index("clinics_service").on(table.serviceId),
]);

/** When somebody works on a service's queue, and how many cases that is reckoned to be. */
export const dutySessions = sqliteTable("duty_sessions", {
  id: id<"DutySession">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  day: day().notNull(),
  /** By the clock on the wall: `09:00`. */
  from: text("from_time").notNull(),
  to: text("to_time").notNull(),
  cases: integer().notNull(),
  addedBy: id<"User">("added_by").notNull().references(() => users.id),
  addedAt: instant("added_at").notNull(),
  removedAt: instant("removed_at"),
}, (table) => [
  index("duty_sessions_service").on(table.serviceId, table.day),
  index("duty_sessions_user").on(table.userId, table.day),
]);
