import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
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

/** What a specialist team offers, for instance "Dermatology advice". */
/** Who answers: another provider, the own specialists, or both by rules (domain/sourcing/). */
export const sourcings = ["outsourced", "own", "joint"] as const;
export type Sourcing = typeof sourcings[number];

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
  createdAt: instant("created_at").notNull(),
  closedAt: instant("closed_at"),
}, (table) => [
  oneOf("services_sourcing_words", table.sourcing, sourcings),
  index("services_organisation").on(table.organisationId),
]);
