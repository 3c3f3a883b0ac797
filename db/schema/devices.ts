import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";

/** A code that pairs one tablet, once, within a quarter of an hour. Its hash only. */
export const devicePairings = sqliteTable("device_pairings", {
  id: id<"DevicePairing">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  codeHash: text("code_hash").notNull(),
  /** "Tablet 1", "First floor, by the lift". */
  name: text().notNull(),
  place: text(),
  createdBy: id<"User">("created_by").notNull().references(() => users.id),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
}, (table) => [
  uniqueIndex("device_pairings_code").on(table.codeHash),
  index("device_pairings_organisation").on(table.organisationId, table.createdAt),
]);

/** A home's tablet: known by its cookie, whoever picks it up. */
export const devices = sqliteTable("devices", {
  id: id<"Device">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  tokenHash: text("token_hash").notNull(),
  name: text().notNull(),
  place: text(),
  pairedBy: id<"User">("paired_by").notNull().references(() => users.id),
  pairedAt: instant("paired_at").notNull(),
  lastSeenAt: instant("last_seen_at").notNull(),
  /** In words, as sessions have it. */
  browser: text(),
  revokedAt: instant("revoked_at"),
  revokedBy: id<"User">("revoked_by").references(() => users.id),
}, (table) => [
  uniqueIndex("devices_token").on(table.tokenHash),
  index("devices_organisation").on(table.organisationId, table.name),
]);

/** What somebody types on a tablet after picking their name, where the home asks for it. */
export const devicePins = sqliteTable("device_pins", {
  id: id<"DevicePin">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  organisationId: id<"Organisation">("organisation_id").notNull()
    .references(() => organisations.id),
  /** argon2id, as a PHC string. */
  pinHash: text("pin_hash").notNull(),
  setAt: instant("set_at").notNull(),
}, (table) => [uniqueIndex("device_pins_owner").on(table.userId, table.organisationId)]);

/** How a home uses its tablets, and which hub it calls. */
export const homeSettings = sqliteTable("home_settings", {
  organisationId: id<"Organisation">("organisation_id").primaryKey()
    .references(() => organisations.id),
  hubId: id<"Organisation">("hub_id").references(() => organisations.id),
  asksPin: yesNo("asks_pin").notNull().default(false),
}, (table) => [index("home_settings_hub").on(table.hubId)]);

export const testedParts = [
  "camera",
  "microphone",
  "loudspeaker",
  "direct",
  "turn_udp",
  "turn_tcp",
  "turn_tls",
  "throughput",
] as const;
export type TestedPart = typeof testedParts[number];
export const testVerdicts = ["good", "poor", "failed", "not_tried"] as const;
export type TestVerdict = typeof testVerdicts[number];

/** One self-test: of a home's tablet, or of somebody's own browser. */
export const selfTests = sqliteTable("self_tests", {
  id: id<"SelfTest">().primaryKey(),
  deviceId: id<"Device">("device_id").references(() => devices.id),
  userId: id<"User">("user_id").references(() => users.id),
  at: instant().notNull(),
  /** It ran by itself at night. */
  byItself: yesNo("by_itself").notNull().default(false),
  parts: json<Readonly<Partial<Record<TestedPart, TestVerdict>>>>("parts").notNull(),
  /** Kilobits a second up, milliseconds of round trip, per cent lost: as measured. */
  measures: json<Readonly<Record<string, number>>>("measures").notNull(),
  worst: text({ enum: testVerdicts }).notNull(),
}, (table) => [
  oneOf("self_tests_worst_words", table.worst, testVerdicts),
  index("self_tests_device").on(table.deviceId, table.at),
  index("self_tests_user").on(table.userId, table.at).where(sql`${table.userId} IS NOT NULL`),
]);
