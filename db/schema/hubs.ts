import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";

/** How a hub distributes calls; a hub without a row goes by domain/calls/usual_settings.ts. */
export const hubSettings = sqliteTable("hub_settings", {
  hubId: id<"Organisation">("hub_id").primaryKey().references(() => organisations.id),
  /** One operator is rung so long, then the next. */
  ringSeconds: integer("ring_seconds").notNull(),
  /** After so long everybody who is ready is rung, and the lead alarmed. */
  everybodyAfterSeconds: integer("everybody_after_seconds").notNull(),
  /** Given up before that is no abandoned call. */
  abandonedAfterSeconds: integer("abandoned_after_seconds").notNull(),
  /** After so long without anybody the home is told, given the number and a call-back. */
  answerWithinSeconds: integer("answer_within_seconds").notNull(),
  writingUpSeconds: integer("writing_up_seconds").notNull(),
  /** What cannot be healed by then turns into a ring on the other side. */
  healSeconds: integer("heal_seconds").notNull(),
  callBackMinutes: integer("call_back_minutes").notNull(),
  /** The number to dial instead. */
  phone: text().notNull(),
  relayOnly: yesNo("relay_only").notNull().default(false),
  /** While it is on, everybody on shift is rung, whatever they can. */
  surgeSince: instant("surge_since"),
  surgeBy: id<"User">("surge_by").references(() => users.id),
  amendedBy: id<"User">("amended_by").references(() => users.id),
  amendedAt: instant("amended_at"),
});

/** How calls end, in the order of the list; one that was used stays, out of use. */
export const callOutcomes = sqliteTable("call_outcomes", {
  id: id<"CallOutcome">().primaryKey(),
  hubId: id<"Organisation">("hub_id").notNull().references(() => organisations.id),
  label: text().notNull(),
  position: integer().notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("call_outcomes_once").on(table.hubId, table.label),
  index("call_outcomes_hub").on(table.hubId, table.position),
]);

export const operatorSkills = [
  "call_handler",
  "clinician",
  "prescriber",
  "registrar",
  "lead",
] as const;
export type OperatorSkill = typeof operatorSkills[number];

export const operatorStates = ["ready", "ringing", "in_call", "writing_up", "away"] as const;
export type OperatorState = typeof operatorStates[number];

/** Somebody of the hub at work: from going on shift to leaving it. */
export const shifts = sqliteTable("shifts", {
  id: id<"Shift">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  membershipId: id<"Membership">("membership_id").notNull().references(() => memberships.id),
  hubId: id<"Organisation">("hub_id").notNull().references(() => organisations.id),
  skills: json<readonly OperatorSkill[]>("skills").notNull(),
  /** Tags of BCP 47 beside English. */
  languages: json<readonly string[]>("languages").notNull().default([]),
  state: text({ enum: operatorStates }).notNull(),
  stateSince: instant("state_since").notNull(),
  /** Longest idle is rung first. */
  idleSince: instant("idle_since").notNull(),
  /** This browser played the ring and somebody heard it. */
  soundTriedAt: instant("sound_tried_at"),
  /** A page of theirs was open then: without one they are not rung there. */
  lastSeenAt: instant("last_seen_at").notNull(),
  startedAt: instant("started_at").notNull(),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
}, (table) => [
  oneOf("shifts_state_words", table.state, operatorStates),
  uniqueIndex("shifts_open").on(table.userId, table.hubId).where(sql`${table.endedAt} IS NULL`),
  index("shifts_hub").on(table.hubId, table.state).where(sql`${table.endedAt} IS NULL`),
  index("shifts_started").on(table.hubId, table.startedAt),
]);

/** A browser that can be woken for a ring (web push). */
export const pushSubscriptions = sqliteTable("push_subscriptions", {
  id: id<"PushSubscription">().primaryKey(),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  endpoint: text().notNull(),
  p256dh: text().notNull(),
  auth: text().notNull(),
  browser: text(),
  createdAt: instant("created_at").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("push_subscriptions_endpoint").on(table.endpoint),
  index("push_subscriptions_user").on(table.userId).where(sql`${table.endedAt} IS NULL`),
]);
