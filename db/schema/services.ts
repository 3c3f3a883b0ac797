import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";

export interface AskedPhotograph {
  /** One of photographKinds. */
  readonly kind: string;
  readonly atLeast: number;
  /** So many of each lesion, or of the referral. */
  readonly perLesion: boolean;
  /** Only where it applies: a side view of what is raised. Never said to be missing. */
  readonly optional: boolean;
}

/** Who answers: another provider, the own specialists, or both by rules (domain/sourcing/). */
export const sourcings = ["outsourced", "own", "joint"] as const;
export type Sourcing = typeof sourcings[number];

/** What a specialist team offers, for instance "Dermatology advice". */
export const services = sqliteTable("services", {
  id: id<"Service">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull().references(() =>
    organisations.id
  ),
  name: text().notNull(),
  /** Treatment function code; dermatology is 330. Text, since codes are not numbers. */
  specialtyCode: text("specialty_code").notNull(),
  takesUrgentSuspectedCancer: yesNo("takes_urgent_suspected_cancer").notNull().default(false),
  /** Hours from sending to answer that the service aims at; null where none is agreed. */
  routineTargetHours: integer("routine_target_hours"),
  urgentTargetHours: integer("urgent_target_hours"),
  /** Which photographs it wants, by kind; null: those of its specialty. domain/services/asked.ts */
  photographsAsked: json<readonly AskedPhotograph[]>("photographs_asked"),
  /** Where its photographs are judged by other limits: domain/photographs/verdict.ts. */
  verdictThresholds: json<Readonly<Record<string, number>>>("verdict_thresholds"),
  sourcing: text({ enum: sourcings }).notNull().default("own"),
  /** Without a sign of life for so long, a claim lapses. */
  claimMinutes: integer("claim_minutes").notNull().default(20),
  /** An answer that nobody has read goes to the practice's manager, then to the service's. */
  unreadToManagerHours: integer("unread_to_manager_hours").notNull().default(48),
  unreadToServiceHours: integer("unread_to_service_hours").notNull().default(96),
  createdAt: instant("created_at").notNull(),
  closedAt: instant("closed_at"),
}, (table) => [
  oneOf("services_sourcing_words", table.sourcing, sourcings),
  index("services_organisation").on(table.organisationId),
]);

/**
 * What a service asks, takes, sends on to and costs: one row a version, never changed once it is
 * switched on. The newest that is switched on and whose day has come holds.
 */
export const serviceVersions = sqliteTable("service_versions", {
  id: id<"ServiceVersion">().primaryKey(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  /** 1, 2, 3 … of this service. */
  number: integer().notNull(),
  /** Parsed by domain/services/definition.ts. */
  definition: json<unknown>("definition").notNull(),
  savedBy: id<"User">("saved_by").notNull().references(() => users.id),
  savedAt: instant("saved_at").notNull(),
  /** Null while it is being written. */
  validFrom: day("valid_from"),
  switchedOnBy: id<"User">("switched_on_by").references(() => users.id),
  switchedOnAt: instant("switched_on_at"),
  /** Begun in vain, and never switched on: nobody sees it any more. */
  discardedBy: id<"User">("discarded_by").references(() => users.id),
  discardedAt: instant("discarded_at"),
}, (table) => [
  uniqueIndex("service_versions_number").on(table.serviceId, table.number),
  index("service_versions_valid").on(table.serviceId, table.validFrom),
]);
