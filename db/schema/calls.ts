import { sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { devices } from "@/db/schema/devices.ts";
import { callOutcomes, operatorSkills } from "@/db/schema/hubs.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";

/**
 * waiting: nobody is rung yet, or between two; ringing: one or all are; live: somebody answered;
 * abandoned: the home gave up; unanswered: nobody was there in time; ended.
 */
export const callStates = [
  "waiting",
  "ringing",
  "live",
  "ended",
  "abandoned",
  "unanswered",
] as const;
export type CallState = typeof callStates[number];

/** Emergency: a red flag was ticked. */
export const callUrgencies = ["emergency", "urgent", "routine"] as const;
export type CallUrgency = typeof callUrgencies[number];

export const callMechanisms = ["video", "audio", "telephone"] as const;
export type CallMechanism = typeof callMechanisms[number];

/** Whom it is about: a resident of the record, somebody not listed, nobody in particular. */
export const callSubjects = ["patient", "not_listed", "no_patient"] as const;

/** Asked on every call: by it a hub shows what it spared others (BMJ, Airedale and partners). */
export const insteadOf = ["gp", "out_of_hours", "111", "999", "nothing"] as const;
export type InsteadOf = typeof insteadOf[number];

export const callConsents = ["given", "best_interests", "refused"] as const;

export interface Sbard {
  readonly situation?: string;
  readonly background?: string;
  readonly assessment?: string;
  readonly recommendation?: string;
  readonly decision?: string;
}

export const calls = sqliteTable("calls", {
  id: id<"Call">().primaryKey(),
  hubId: id<"Organisation">("hub_id").notNull().references(() => organisations.id),
  homeId: id<"Organisation">("home_id").notNull().references(() => organisations.id),
  deviceId: id<"Device">("device_id").references(() => devices.id),
  placedBy: id<"User">("placed_by").notNull().references(() => users.id),
  state: text({ enum: callStates }).notNull(),
  version: integer().notNull().default(1),
  urgency: text({ enum: callUrgencies }).notNull().default("routine"),
  /** 0 emergency, 1 urgent, 2 routine: the order of the queue's index. */
  rank: integer().notNull(),
  skill: text({ enum: operatorSkills }).notNull(),
  /** Beside English, what the caller speaks best: a tag of BCP 47. */
  language: text(),
  subject: text({ enum: callSubjects }),
  patientId: id<"Patient">("patient_id").references(() => patients.id),
  /** One line: what is wrong. */
  about: text(),
  redFlags: json<readonly string[]>("red_flags").notNull().default([]),
  sbard: json<Sbard>("sbard").notNull().default({}),
  mechanism: text({ enum: callMechanisms }).notNull().default("video"),
  placedAt: instant("placed_at").notNull(),
  /** When everybody ready is rung, and the lead alarmed. */
  everybodyAt: instant("everybody_at").notNull(),
  everybodySince: instant("everybody_since"),
  answeredAt: instant("answered_at"),
  answeredBy: id<"User">("answered_by").references(() => users.id),
  /** Whose it is to finish. */
  ownerId: id<"User">("owner_id").references(() => users.id),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
  consent: text({ enum: callConsents }),
  consentBy: text("consent_by"),
  outcomeId: id<"CallOutcome">("outcome_id").references(() => callOutcomes.id),
  insteadOf: text("instead_of", { enum: insteadOf }),
  note: text(),
  noteSavedAt: instant("note_saved_at"),
  /** Outcome, instead-of and note are there: it leaves its owner's list. */
  finishedAt: instant("finished_at"),
}, (table) => [
  oneOf("calls_state_words", table.state, callStates),
  oneOf("calls_urgency_words", table.urgency, callUrgencies),
  oneOf("calls_skill_words", table.skill, operatorSkills),
  oneOf("calls_subject_words", table.subject, callSubjects),
  oneOf("calls_mechanism_words", table.mechanism, callMechanisms),
  oneOf("calls_consent_words", table.consent, callConsents),
  oneOf("calls_instead_of_words", table.insteadOf, insteadOf),
  index("calls_open").on(table.hubId, table.rank, table.placedAt, table.id)
    .where(sql`${table.endedAt} IS NULL`),
  index("calls_home").on(table.homeId, table.placedAt),
  index("calls_hub").on(table.hubId, table.placedAt),
  index("calls_patient").on(table.patientId, table.placedAt)
    .where(sql`${table.patientId} IS NOT NULL`),
  index("calls_unfinished").on(table.ownerId, table.endedAt)
    .where(sql`${table.state} = 'ended' AND ${table.finishedAt} IS NULL`),
  // One tablet, or one person without one, makes one call at a time.
  uniqueIndex("calls_one_a_device").on(table.deviceId)
    .where(sql`${table.state} IN ('waiting', 'ringing', 'live') AND ${table.deviceId} IS NOT NULL`),
]);

export const ringResults = [
  "answered",
  "not_answered",
  "declined",
  "somebody_else",
  "cancelled",
] as const;

/** One operator rung once. */
export const callRings = sqliteTable("call_rings", {
  id: id<"CallRing">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  startedAt: instant("started_at").notNull(),
  /** Then the next one is rung. */
  until: instant().notNull(),
  endedAt: instant("ended_at"),
  result: text({ enum: ringResults }),
}, (table) => [
  oneOf("call_rings_result_words", table.result, ringResults),
  index("call_rings_call").on(table.callId, table.startedAt),
  index("call_rings_due").on(table.until).where(sql`${table.endedAt} IS NULL`),
  // Nobody rings for two calls at once.
  uniqueIndex("call_rings_open").on(table.userId).where(sql`${table.endedAt} IS NULL`),
]);

export const memberKinds = ["home", "operator", "specialist", "guest"] as const;
export type MemberKind = typeof memberKinds[number];
export const memberStates = ["asked", "waiting_room", "in", "left", "turned_away"] as const;

/** Who is, was or may be in a call: nobody else can signal to anybody in it. */
export const callMembers = sqliteTable("call_members", {
  id: id<"CallMember">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  kind: text({ enum: memberKinds }).notNull(),
  userId: id<"User">("user_id").references(() => users.id),
  deviceId: id<"Device">("device_id").references(() => devices.id),
  inviteId: id<"CallInvite">("invite_id"),
  /** As it is shown to everybody in the call. */
  name: text().notNull(),
  relation: text(),
  state: text({ enum: memberStates }).notNull(),
  /** The PeerJS id that their ticket is for; a new one with each ticket. */
  peerId: text("peer_id"),
  askedAt: instant("asked_at").notNull(),
  joinedAt: instant("joined_at"),
  leftAt: instant("left_at"),
  admittedBy: id<"User">("admitted_by").references(() => users.id),
  /** Since when nothing was heard of them, while they have not left. */
  lostAt: instant("lost_at"),
}, (table) => [
  oneOf("call_members_kind_words", table.kind, memberKinds),
  oneOf("call_members_state_words", table.state, memberStates),
  index("call_members_call").on(table.callId, table.askedAt),
  uniqueIndex("call_members_peer").on(table.peerId),
  uniqueIndex("call_members_user").on(table.callId, table.userId)
    .where(sql`${table.userId} IS NOT NULL AND ${table.state} IN ('asked', 'waiting_room', 'in')`),
]);

/** A link for one call and one person: a relative, an interpreter. */
export const callInvites = sqliteTable("call_invites", {
  id: id<"CallInvite">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  tokenHash: text("token_hash").notNull(),
  name: text().notNull(),
  relation: text().notNull(),
  sentTo: text("sent_to"),
  createdBy: id<"User">("created_by").notNull().references(() => users.id),
  createdAt: instant("created_at").notNull(),
  openedAt: instant("opened_at"),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("call_invites_token").on(table.tokenHash),
  index("call_invites_call").on(table.callId),
]);

export const handOverKinds = ["warm", "cold", "escalation"] as const;

/** A transfer or an escalation: to a person or a skill, with a note. */
export const callHandOvers = sqliteTable("call_hand_overs", {
  id: id<"CallHandOver">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  kind: text({ enum: handOverKinds }).notNull(),
  fromId: id<"User">("from_id").notNull().references(() => users.id),
  toId: id<"User">("to_id").references(() => users.id),
  toSkill: text("to_skill", { enum: operatorSkills }),
  note: text().notNull(),
  askedAt: instant("asked_at").notNull(),
  takenBy: id<"User">("taken_by").references(() => users.id),
  takenAt: instant("taken_at"),
  endedAt: instant("ended_at"),
}, (table) => [
  oneOf("call_hand_overs_kind_words", table.kind, handOverKinds),
  oneOf("call_hand_overs_skill_words", table.toSkill, operatorSkills),
  index("call_hand_overs_call").on(table.callId, table.askedAt),
  index("call_hand_overs_open").on(table.askedAt).where(sql`${table.endedAt} IS NULL`),
]);

export const callEventKinds = [
  "lost",
  "returned",
  "audio_only",
  "video_again",
  "relayed",
  "switched_to_telephone",
] as const;

/** What befell a call: never changed. */
export const callEvents = sqliteTable("call_events", {
  id: id<"CallEvent">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  memberId: id<"CallMember">("member_id").references(() => callMembers.id),
  kind: text({ enum: callEventKinds }).notNull(),
  at: instant().notNull(),
  detail: json<Readonly<Record<string, unknown>>>("detail").notNull().default({}),
}, (table) => [
  oneOf("call_events_kind_words", table.kind, callEventKinds),
  index("call_events_call").on(table.callId, table.at),
  index("call_events_member").on(table.memberId),
]);

/** Half a minute of one member's line, as their browser measured it. No addresses. */
export const callQuality = sqliteTable(
  "call_quality",
  {
    id: id<"CallQuality">().primaryKey(),
    callId: id<"Call">("call_id").notNull().references(() => calls.id),
    memberId: id<"CallMember">("member_id").notNull().references(() => callMembers.id),
    at: instant().notNull(),
    roundTripMs: real("round_trip_ms"),
    lossPercent: real("loss_percent"),
    width: integer(),
    height: integer(),
    framesPerSecond: real("frames_per_second"),
    freezes: integer(),
    concealedPercent: real("concealed_percent"),
    /** host, srflx, prflx or relay. */
    path: text(),
  },
  (
    table,
  ) => [
    index("call_quality_call").on(table.callId, table.at),
    index("call_quality_member").on(table.memberId),
  ],
);

export const callMessages = sqliteTable(
  "call_messages",
  {
    id: id<"CallMessage">().primaryKey(),
    callId: id<"Call">("call_id").notNull().references(() => calls.id),
    memberId: id<"CallMember">("member_id").notNull().references(() => callMembers.id),
    words: text().notNull(),
    at: instant().notNull(),
  },
  (
    table,
  ) => [
    index("call_messages_call").on(table.callId, table.at),
    index("call_messages_member").on(table.memberId),
  ],
);

/** A home is to be called back: work with a time and an owner. */
export const callBacks = sqliteTable("call_backs", {
  id: id<"CallBack">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  hubId: id<"Organisation">("hub_id").notNull().references(() => organisations.id),
  homeId: id<"Organisation">("home_id").notNull().references(() => organisations.id),
  /** The home asked for it; nobody answered in time; agreed in a call. */
  because: text().notNull(),
  dueAt: instant("due_at").notNull(),
  ownerId: id<"User">("owner_id").references(() => users.id),
  createdAt: instant("created_at").notNull(),
  doneAt: instant("done_at"),
  doneBy: id<"User">("done_by").references(() => users.id),
  /** The call itself, where none was needed any more: it was answered after all, or given up. */
  doneCallId: id<"Call">("done_call_id"),
  doneWords: text("done_words"),
}, (table) => [
  index("call_backs_due").on(table.hubId, table.dueAt).where(sql`${table.doneAt} IS NULL`),
  index("call_backs_home").on(table.homeId, table.createdAt),
  index("call_backs_call").on(table.callId),
]);
