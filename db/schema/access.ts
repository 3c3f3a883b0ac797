import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";

export const roles = [
  "gp",
  "practice_nurse",
  "healthcare_assistant",
  "receptionist",
  "practice_manager",
  "consultant",
  "specialist_nurse",
  "service_manager",
  "carer",
  "home_manager",
  "call_handler",
  "hub_clinician",
  "registrar",
  "hub_lead",
  "helpdesk",
  "paramedic",
  "ambulance_manager",
  "commissioner",
  "administrator",
] as const;
export type Role = typeof roles[number];

export const queueDensities = ["comfortable", "compact"] as const;
export type QueueDensity = typeof queueDensities[number];

export const users = sqliteTable("users", {
  id: id<"User">().primaryKey(),
  name: text().notNull(),
  /** Lower case, trimmed. */
  email: text().notNull(),
  /** argon2id, as a PHC string; null until the person has chosen one. */
  passwordHash: text("password_hash"),
  totpSecret: text("totp_secret"),
  totpConfirmedAt: instant("totp_confirmed_at"),
  /** The last time step a code was taken for, so that no code works twice. */
  totpLastStep: integer("totp_last_step"),
  keyboardShortcuts: yesNo("keyboard_shortcuts").notNull().default(true),
  /** Where a person's keys differ from the usual: by what they do. domain/triage/shortcut_keys.ts */
  shortcutKeys: json<Readonly<Record<string, string>>>("shortcut_keys"),
  queueDensity: text("queue_density", { enum: queueDensities }).notNull()
    .default("comfortable"),
  suspendedAt: instant("suspended_at"),
  createdAt: instant("created_at").notNull(),
}, (table) => [
  oneOf("users_queue_density_words", table.queueDensity, queueDensities),
  uniqueIndex("users_email").on(table.email),
]);

export const memberships = sqliteTable("memberships", {
  id: id<"Membership">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  organisationId: id<"Organisation">("organisation_id").notNull().references(() =>
    organisations.id
  ),
  role: text({ enum: roles }).notNull(),
  validFrom: day("valid_from").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  oneOf("memberships_role_words", table.role, roles),
  index("memberships_user").on(table.userId),
  index("memberships_organisation").on(table.organisationId),
  uniqueIndex("memberships_current").on(table.userId, table.organisationId, table.role)
    .where(sql`${table.endedAt} IS NULL`),
]);

export const sessionEnds = [
  "signed_out",
  "ended_elsewhere",
  "timed_out",
  "password_changed",
] as const;

/** Only the hash of the cookie is kept; the row outlives its end, so that what was typed finds its owner. */
export const sessions = sqliteTable("sessions", {
  id: id<"Session">().primaryKey(),
  tokenHash: text("token_hash").notNull(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  membershipId: id<"Membership">("membership_id").references(() => memberships.id),
  /** Null while the password was right and the second factor is still to come. */
  signedInAt: instant("signed_in_at"),
  startedAt: instant("started_at").notNull(),
  lastSeenAt: instant("last_seen_at").notNull(),
  endedAt: instant("ended_at"),
  endedWhy: text("ended_why", { enum: sessionEnds }),
  address: text(),
  browser: text(),
}, (table) => [
  oneOf("sessions_end_words", table.endedWhy, sessionEnds),
  uniqueIndex("sessions_token").on(table.tokenHash),
  index("sessions_user").on(table.userId, table.startedAt),
]);

/** Failed sign-ins, by account and by network address; kept so that a restart forgives nobody. */
export const signInFailures = sqliteTable("sign_in_failures", {
  /** `account:` with the hash of the e-mail typed, or `address:` with the network address. */
  key: text().primaryKey(),
  count: integer().notNull(),
  lastAt: instant("last_at").notNull(),
  lockedUntil: instant("locked_until"),
});

export const recoveryCodes = sqliteTable("recovery_codes", {
  id: id<"RecoveryCode">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  codeHash: text("code_hash").notNull(),
  usedAt: instant("used_at"),
}, (table) => [index("recovery_codes_user").on(table.userId)]);

export const accessLinkKinds = ["set_up", "invitation", "reset"] as const;

/** Addresses that let one person in once: the first set-up, an invitation, a new password. */
export const accessLinks = sqliteTable("access_links", {
  id: id<"AccessLink">().primaryKey(),
  kind: text({ enum: accessLinkKinds }).notNull(),
  tokenHash: text("token_hash").notNull(),
  email: text(),
  name: text(),
  userId: id<"User">("user_id").references(() => users.id),
  organisationId: id<"Organisation">("organisation_id").references(() => organisations.id),
  role: text({ enum: roles }),
  createdBy: id<"User">("created_by"),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
  withdrawnAt: instant("withdrawn_at"),
}, (table) => [
  oneOf("access_links_kind_words", table.kind, accessLinkKinds),
  oneOf("access_links_role_words", table.role, roles),
  uniqueIndex("access_links_token").on(table.tokenHash),
  index("access_links_organisation").on(table.organisationId, table.createdAt),
]);

/** What was in a form when its session had ended: given back after the next sign-in, then forgotten. */
export const keptForms = sqliteTable("kept_forms", {
  id: id<"KeptForm">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  path: text().notNull(),
  fields: json<Readonly<Record<string, string | string[]>>>("fields").notNull(),
  keptAt: instant("kept_at").notNull(),
}, (table) => [uniqueIndex("kept_forms_owner").on(table.userId, table.path)]);

/** Emergency access to one patient's record by someone who otherwise may not see it. */
export const breakGlass = sqliteTable("break_glass", {
  id: id<"BreakGlass">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  membershipId: id<"Membership">("membership_id").notNull().references(() => memberships.id),
  patientId: id<"Patient">("patient_id").notNull(),
  reason: text().notNull(),
  /** Whose record it is, and who is therefore told. */
  ownerId: id<"Organisation">("owner_id").notNull().references(() => organisations.id),
  startedAt: instant("started_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  endedAt: instant("ended_at"),
  seenBy: id<"User">("seen_by"),
  seenAt: instant("seen_at"),
}, (table) => [
  index("break_glass_user").on(table.userId, table.expiresAt),
  index("break_glass_owner").on(table.ownerId, table.startedAt),
  index("break_glass_patient").on(table.patientId),
]);
