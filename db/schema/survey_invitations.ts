import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, type Month, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { languages } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { consentCapacities, patients } from "@/db/schema/patients.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";

/** What people can be asked after: domain/surveys/asked_after.ts says who asks after which. */
export const askedAfter = ["call", "answer", "home_month"] as const;
export type AskedAfter = typeof askedAfter[number];

/** Of a place that invites people by text message or e-mail: after what, and when not. */
export const surveyInviting = sqliteTable("survey_inviting", {
  placeId: id<"SurveyPlace">("place_id").primaryKey().references(() => surveyPlaces.id),
  /** None: nobody is invited. */
  after: json<readonly AskedAfter[]>("after").notNull(),
  /** Hours of the clock in Europe/London, between which nothing is sent: 20 and 9. */
  quietFrom: integer("quiet_from").notNull(),
  quietUntil: integer("quiet_until").notNull(),
  reminders: integer().notNull(),
  /** So many days nobody is invited a second time. */
  restDays: integer("rest_days").notNull(),
  setAt: instant("set_at").notNull(),
  setBy: id<"User">("set_by").notNull().references(() => users.id),
}, (table) => [
  check(
    "survey_inviting_night",
    sql`${table.quietFrom} BETWEEN 13 AND 23 AND ${table.quietUntil} BETWEEN 1 AND 12`,
  ),
  check("survey_inviting_reminders", sql`${table.reminders} BETWEEN 0 AND 2`),
]);

export const recipientKinds = ["patient", "family", "carer"] as const;
export type RecipientKind = typeof recipientKinds[number];

export const askingDecisions = ["agreed", "refused"] as const;

/**
 * Whether a patient agreed to be asked how it was, or that somebody of theirs is, and where. One
 * that no longer holds is ended; its row stays.
 */
export const surveyRecipients = sqliteTable("survey_recipients", {
  id: id<"SurveyRecipient">().primaryKey(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  decision: text({ enum: askingDecisions }).notNull(),
  kind: text({ enum: recipientKinds }).notNull(),
  /** Who it is, where it is not the patient. */
  name: text(),
  /** In the one spelling of domain/links/contact.ts; none where it was refused. */
  contact: text(),
  /** Who decided that. */
  capacity: text({ enum: consentCapacities }).notNull(),
  recordedAt: instant("recorded_at").notNull(),
  recordedBy: id<"User">("recorded_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
}, (table) => [
  oneOf("survey_recipients_decision_words", table.decision, askingDecisions),
  oneOf("survey_recipients_kind_words", table.kind, recipientKinds),
  oneOf("survey_recipients_capacity_words", table.capacity, consentCapacities),
  check(
    "survey_recipients_contact",
    sql`(${table.decision} = 'agreed') = (${table.contact} IS NOT NULL)`,
  ),
  index("survey_recipients_patient").on(table.patientId).where(sql`${table.endedAt} IS NULL`),
  index("survey_recipients_ever").on(table.patientId),
]);

export const cautionKinds = ["safeguarding", "end_of_life"] as const;
export type CautionKind = typeof cautionKinds[number];

/** Why nobody is asked about a patient at present; seen by few. */
export const patientCautions = sqliteTable("patient_cautions", {
  id: id<"PatientCaution">().primaryKey(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  kind: text({ enum: cautionKinds }).notNull(),
  recordedAt: instant("recorded_at").notNull(),
  recordedBy: id<"User">("recorded_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
}, (table) => [
  oneOf("patient_cautions_kind_words", table.kind, cautionKinds),
  uniqueIndex("patient_cautions_once").on(table.patientId, table.kind)
    .where(sql`${table.endedAt} IS NULL`),
  index("patient_cautions_patient").on(table.patientId),
]);

export const invitedWhom = ["patient", "family", "carer", "guest"] as const;
export type InvitedWhom = typeof invitedWhom[number];

export const invitationWays = ["text", "email"] as const;
export type InvitationWay = typeof invitationWays[number];

/**
 * waiting: nothing left yet; sent; failed; over: nothing more is sent. Why one is over is not kept:
 * it was used, or its time ran out, or the person wants no more, or it was left out as it was to
 * leave (docs/decisions/0038-an-invitation-only-ends.md).
 */
export const invitationStates = ["waiting", "sent", "failed", "over"] as const;

/** That somebody is asked how it was. No answer knows of it, and it of none. */
export const surveyInvitations = sqliteTable("survey_invitations", {
  id: id<"SurveyInvitation">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  after: text({ enum: askedAfter }).notNull(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  whom: text({ enum: invitedWhom }).notNull(),
  /** What was agreed; none of a guest, and of a patient whose link shows where they are reached. */
  recipientId: id<"SurveyRecipient">("recipient_id").references(() => surveyRecipients.id),
  way: text({ enum: invitationWays }).notNull(),
  /** None once its time is over. */
  sentTo: text("sent_to"),
  /** HMAC of the address, by a key that is not in the database; from the first message on. */
  contactHash: text("contact_hash"),
  language: text({ enum: languages }).notNull(),
  state: text({ enum: invitationStates }).notNull(),
  /** How many messages left, while it goes on. */
  messages: integer().notNull().default(0),
  /** The service's own name for the last text message, to ask what became of it. */
  providerId: text("provider_id"),
  /** In words for the manager. */
  failedBecause: text("failed_because"),
  createdAt: instant("created_at").notNull(),
  /** When the first message is to leave, and when it left. */
  dueAt: instant("due_at").notNull(),
  sentAt: instant("sent_at"),
}, (table) => [
  oneOf("survey_invitations_after_words", table.after, askedAfter),
  oneOf("survey_invitations_whom_words", table.whom, invitedWhom),
  oneOf("survey_invitations_way_words", table.way, invitationWays),
  oneOf("survey_invitations_language_words", table.language, languages),
  oneOf("survey_invitations_state_words", table.state, invitationStates),
  index("survey_invitations_contact").on(table.contactHash, table.sentAt),
  index("survey_invitations_patient").on(table.patientId, table.createdAt),
  index("survey_invitations_created").on(table.createdAt),
  index("survey_invitations_recipient").on(table.recipientId),
]);

/** The addresses that led to an invitation, one a message; hashes only. */
export const surveyInvitationTokens = sqliteTable("survey_invitation_tokens", {
  id: id<"SurveyInvitationToken">().primaryKey(),
  invitationId: id<"SurveyInvitation">("invitation_id").notNull()
    .references(() => surveyInvitations.id),
  tokenHash: text("token_hash").notNull(),
}, (table) => [
  uniqueIndex("survey_invitation_tokens_token").on(table.tokenHash),
  index("survey_invitation_tokens_invitation").on(table.invitationId),
]);

/** Somebody wants no more of them, for ever. Nothing ends one. */
export const surveyStops = sqliteTable("survey_stops", {
  id: id<"SurveyStop">().primaryKey(),
  /** None where the answer to a text message said so: that is meant for everybody who asks. */
  organisationId: id<"Organisation">("organisation_id").references(() => organisations.id),
  contactHash: text("contact_hash").notNull(),
  stoppedOn: day("stopped_on").notNull(),
}, (table) => [
  index("survey_stops_contact").on(table.contactHash),
]);

export const invitationCounts = [
  "invited",
  "sent",
  "failed",
  "left_out",
  "stopped",
  "used",
] as const;
export type InvitationCount = typeof invitationCounts[number];

export const whyInvitationsFail = [
  "refused",
  "no_such_number",
  "not_reached",
  "provider_failed",
  "not_set_up",
  "server_away",
] as const;
export type WhyInvitationFailed = typeof whyInvitationsFail[number];

/** What became of the invitations of a month, counted as it happens: no row of theirs says it. */
export const surveyInvitationCounts = sqliteTable("survey_invitation_counts", {
  id: id<"SurveyInvitationCount">().primaryKey(),
  placeId: id<"SurveyPlace">("place_id").notNull().references(() => surveyPlaces.id),
  /** Of the day on which it was made. */
  month: text().$type<Month>().notNull(),
  what: text({ enum: invitationCounts }).notNull(),
  /** Of those that failed; empty of the others. */
  why: text({ enum: ["", ...whyInvitationsFail] }).notNull().default(""),
  invitations: integer().notNull(),
}, (table) => [
  oneOf("survey_invitation_counts_what_words", table.what, invitationCounts),
  oneOf("survey_invitation_counts_why_words", table.why, ["", ...whyInvitationsFail]),
  uniqueIndex("survey_invitation_counts_once")
    .on(table.placeId, table.month, table.what, table.why),
]);
