import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { type Id, id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";

/** Of whoever works through a link: the one user row that all of them share. Nobody signs in as it. */
export const linkUserId = "00000000-0000-7000-8000-00000000006c" as Id<"User">;

/** Tags of BCP 47: of the element that holds the words, and of a page's `lang`. */
export const languages = [
  "en",
  "en-easy",
  "cy",
  "pl",
  "ro",
  "pa",
  "ur",
  "ar",
  "pt",
  "bn",
  "gu",
] as const;
export type Language = typeof languages[number];

/**
 * history: the patient's own account and photographs. letter: what was answered. shared: the same
 * letter, for somebody the patient shows it to.
 */
export const linkPurposes = ["history", "letter", "shared"] as const;
export type LinkPurpose = typeof linkPurposes[number];

/** How a link reached its holder; tablet: a home's staff opened it beside the resident. */
export const linkWays = ["email", "text", "post", "code", "tablet"] as const;
export type LinkWay = typeof linkWays[number];

/** Where what a patient sends goes first. */
export const afterSending = ["to_practice", "to_service"] as const;
export type AfterSending = typeof afterSending[number];

/** Who answers: the patient; somebody for them; a home's staff with the resident beside them. */
export const linkAnswerers = ["patient", "other", "home"] as const;
export type LinkAnswerer = typeof linkAnswerers[number];

/** What was said of who answers, beyond `answeredBy`: domain/links/about.ts. */
export interface LinkAbout {
  readonly name?: string;
  /** "daughter", "friend", "senior carer". */
  readonly relation?: string;
  /** Why somebody else answers. */
  readonly why?: string;
  /** Of a resident: whether they can decide about this themselves. */
  readonly capacity?: "yes" | "no";
  /** Who was asked, and why it is in the resident's best interests. */
  readonly bestInterests?: string;
  readonly familyTold?: "yes" | "no" | "not_wanted";
  readonly needsInterpreter?: boolean;
}

export const patientLinks = sqliteTable("patient_links", {
  id: id<"PatientLink">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  practiceId: id<"Organisation">("practice_id").notNull().references(() => organisations.id),
  purpose: text({ enum: linkPurposes }).notNull(),
  way: text({ enum: linkWays }).notNull(),
  /** The e-mail address or telephone number it goes to, where it goes to one. */
  sentTo: text("sent_to"),
  language: text({ enum: languages }).notNull().default("en"),
  /** Of a history. */
  afterSending: text("after_sending", { enum: afterSending }),
  createdBy: id<"User">("created_by").notNull().references(() => users.id),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  /** First opened by anybody; first opened with the right date of birth; sent. */
  openedAt: instant("opened_at"),
  begunAt: instant("begun_at"),
  finishedAt: instant("finished_at"),
  withdrawnAt: instant("withdrawn_at"),
  withdrawnBy: id<"User">("withdrawn_by").references(() => users.id),
  /** Dates of birth that were wrong since the last right one; at five it is locked. */
  wrongTries: integer("wrong_tries").notNull().default(0),
  lockedAt: instant("locked_at"),
  answeredBy: text("answered_by", { enum: linkAnswerers }),
  about: json<LinkAbout>("about").notNull().default({}),
  /** "No, I would rather be seen in person", with their words where they gave any. */
  declinedAt: instant("declined_at"),
  declinedBecause: text("declined_because"),
  /** Of a shared one: the link whose holder shares it. */
  sharedFromId: id<"PatientLink">("shared_from_id"),
}, (table) => [
  oneOf("patient_links_purpose_words", table.purpose, linkPurposes),
  oneOf("patient_links_way_words", table.way, linkWays),
  oneOf("patient_links_language_words", table.language, languages),
  oneOf("patient_links_after_sending_words", table.afterSending, afterSending),
  oneOf("patient_links_answered_by_words", table.answeredBy, linkAnswerers),
  index("patient_links_referral").on(table.referralId, table.createdAt),
  index("patient_links_patient").on(table.patientId),
  index("patient_links_practice").on(table.practiceId, table.createdAt),
  // One at a time asks for a history.
  uniqueIndex("patient_links_open_history").on(table.referralId)
    .where(
      sql`${table.purpose} = 'history' AND ${table.withdrawnAt} IS NULL AND ${table.finishedAt} IS NULL AND ${table.declinedAt} IS NULL`,
    ),
  // For reminders and for those who lost theirs, sent back or not.
  index("patient_links_open").on(table.expiresAt).where(sql`${table.withdrawnAt} IS NULL`),
]);

/** Each message carries an address of its own; all of a link's addresses lead to it. Hashes only. */
export const linkTokens = sqliteTable("link_tokens", {
  id: id<"LinkToken">().primaryKey(),
  linkId: id<"PatientLink">("link_id").notNull().references(() => patientLinks.id),
  tokenHash: text("token_hash").notNull(),
  /** Of the short code that is read out; null where there is none. */
  codeHash: text("code_hash"),
  createdAt: instant("created_at").notNull(),
}, (table) => [
  uniqueIndex("link_tokens_token").on(table.tokenHash),
  uniqueIndex("link_tokens_code").on(table.codeHash),
  index("link_tokens_link").on(table.linkId),
]);

/** A browser that gave the right date of birth: its cookie, by hash. */
export const linkVisits = sqliteTable("link_visits", {
  id: id<"LinkVisit">().primaryKey(),
  linkId: id<"PatientLink">("link_id").notNull().references(() => patientLinks.id),
  tokenHash: text("token_hash").notNull(),
  startedAt: instant("started_at").notNull(),
  lastSeenAt: instant("last_seen_at").notNull(),
  endedAt: instant("ended_at"),
}, (table) => [
  uniqueIndex("link_visits_token").on(table.tokenHash),
  index("link_visits_link").on(table.linkId),
]);

export const linkMessageKinds = [
  "invitation",
  "reminder_day_3",
  "reminder_day_6",
  "recovery",
  "letter_ready",
  "reply",
] as const;
export type LinkMessageKind = typeof linkMessageKinds[number];

export const linkMessageStates = ["waiting", "sent", "delivered", "failed", "dropped"] as const;

/** One e-mail or text message to a patient: fixed words and an address, by domain/links/message.ts. */
export const linkMessages = sqliteTable("link_messages", {
  id: id<"LinkMessage">().primaryKey(),
  linkId: id<"PatientLink">("link_id").notNull().references(() => patientLinks.id),
  kind: text({ enum: linkMessageKinds }).notNull(),
  way: text({ enum: linkWays }).notNull(),
  sentTo: text("sent_to").notNull(),
  state: text({ enum: linkMessageStates }).notNull(),
  /** The sender's own name for it, to ask what became of it. */
  providerId: text("provider_id"),
  /** In words for the practice. */
  failedBecause: text("failed_because"),
  createdAt: instant("created_at").notNull(),
  sentAt: instant("sent_at"),
  settledAt: instant("settled_at"),
}, (table) => [
  oneOf("link_messages_kind_words", table.kind, linkMessageKinds),
  oneOf("link_messages_way_words", table.way, linkWays),
  oneOf("link_messages_state_words", table.state, linkMessageStates),
  index("link_messages_link").on(table.linkId, table.createdAt),
]);

/** What a patient said, in their own words, by question; the referral's history is made from it. */
export const linkAnswers = sqliteTable("link_answers", {
  id: id<"LinkAnswer">().primaryKey(),
  linkId: id<"PatientLink">("link_id").notNull().references(() => patientLinks.id),
  key: text().notNull(),
  answer: json<string | readonly string[]>("answer").notNull(),
  language: text({ enum: languages }).notNull(),
  answeredAt: instant("answered_at").notNull(),
}, (table) => [
  oneOf("link_answers_language_words", table.language, languages),
  uniqueIndex("link_answers_once").on(table.linkId, table.key),
]);

export const redFlagLevels = ["emergency", "urgent"] as const;
export type RedFlagLevel = typeof redFlagLevels[number];

/** A patient ticked something that must not wait. Stays until somebody of the practice has seen it. */
export const linkRedFlags = sqliteTable("link_red_flags", {
  id: id<"LinkRedFlag">().primaryKey(),
  linkId: id<"PatientLink">("link_id").notNull().references(() => patientLinks.id),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  practiceId: id<"Organisation">("practice_id").notNull().references(() => organisations.id),
  /** Of domain/links/red_flags.ts. */
  flag: text().notNull(),
  level: text({ enum: redFlagLevels }).notNull(),
  raisedAt: instant("raised_at").notNull(),
  /** The patient said since that it was ticked by mistake. */
  takenBackAt: instant("taken_back_at"),
  seenBy: id<"User">("seen_by").references(() => users.id),
  seenAt: instant("seen_at"),
}, (table) => [
  oneOf("link_red_flags_level_words", table.level, redFlagLevels),
  uniqueIndex("link_red_flags_once").on(table.linkId, table.flag),
  index("link_red_flags_unseen").on(table.practiceId, table.raisedAt)
    .where(sql`${table.seenAt} IS NULL`),
  index("link_red_flags_referral").on(table.referralId),
]);

/** What a patient asks about their letter, and what the practice says. */
export const patientQuestions = sqliteTable("patient_questions", {
  id: id<"PatientQuestion">().primaryKey(),
  linkId: id<"PatientLink">("link_id").notNull().references(() => patientLinks.id),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  practiceId: id<"Organisation">("practice_id").notNull().references(() => organisations.id),
  words: text().notNull(),
  language: text({ enum: languages }).notNull(),
  askedAt: instant("asked_at").notNull(),
  reply: text(),
  repliedBy: id<"User">("replied_by").references(() => users.id),
  repliedAt: instant("replied_at"),
  /** Settled without words of reply: by telephone, in person. */
  closedBy: id<"User">("closed_by").references(() => users.id),
  closedAt: instant("closed_at"),
}, (table) => [
  oneOf("patient_questions_language_words", table.language, languages),
  index("patient_questions_open").on(table.practiceId, table.askedAt)
    .where(sql`${table.repliedAt} IS NULL AND ${table.closedAt} IS NULL`),
  index("patient_questions_referral").on(table.referralId, table.askedAt),
  index("patient_questions_link").on(table.linkId),
]);

/** Words of a language that a person wrote or checked; they go before those that ship. */
export const translations = sqliteTable("translations", {
  id: id<"Translation">().primaryKey(),
  language: text({ enum: languages }).notNull(),
  key: text().notNull(),
  words: json<string | Readonly<Record<string, string>>>("words").notNull(),
  /** The English that it was checked against: where that changes, it wants checking again. */
  english: json<string | Readonly<Record<string, string>>>("english").notNull(),
  checkedBy: id<"User">("checked_by").notNull().references(() => users.id),
  checkedAt: instant("checked_at").notNull(),
}, (table) => [
  oneOf("translations_language_words", table.language, languages),
  uniqueIndex("translations_once").on(table.language, table.key),
]);
