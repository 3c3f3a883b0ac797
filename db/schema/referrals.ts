import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, type Id, id, type Instant, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { patients } from "@/db/schema/patients.ts";
import { services } from "@/db/schema/services.ts";

export const referralStates = [
  "draft",
  "booked",
  "with_patient",
  "waiting",
  "claimed",
  "returned",
  "leaving",
  "answered",
  "closed",
  "withdrawn",
] as const;
export type ReferralState = typeof referralStates[number];

/** In the order in which they are worked. */
export const priorities = ["urgent_suspected_cancer", "urgent", "routine"] as const;
export type Priority = typeof priorities[number];

/** How the history and the photographs come to be: domain/referrals/ways_in.ts. */
export const waysIn = ["face_to_face", "stored", "link"] as const;
export type WayIn = typeof waysIn[number];

/** Whether the specialist may turn the request for advice into a referral. */
export const conversions = ["authorised", "not_authorised"] as const;
export type Conversion = typeof conversions[number];

/** Whether somebody else was there, or could have been, while the patient was photographed. */
export const chaperones = ["present", "declined", "not_offered"] as const;
export type Chaperone = typeof chaperones[number];

/** What the sender said of an earlier referral of this patient to the same service. */
export const earlierDecisions = ["different", "related"] as const;

/** What a specialist asks the practice for before the case can be answered. */
export const requestKinds = ["information", "photographs"] as const;

/** How a patient was told: letter or telephone stop the clock too (BAD, teledermatology and FDS). */
export const waysOfTelling = ["in_person", "telephone", "video", "letter"] as const;
export type WayOfTelling = typeof waysOfTelling[number];

export interface Written {
  readonly by: Id<"User">;
  readonly at: Instant;
}

export const referrals = sqliteTable("referrals", {
  id: id<"Referral">().primaryKey(),
  /** Spoken on the phone: `BED-7K4M-9Q`, with a check character. */
  reference: text().notNull(),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  practiceId: id<"Organisation">("practice_id").notNull().references(() => organisations.id),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  state: text({ enum: referralStates }).notNull(),
  priority: text({ enum: priorities }).notNull(),
  /** 0 urgent suspected cancer, 1 urgent, 2 routine: the order of the queue's index. */
  rank: integer().notNull(),
  wayIn: text("way_in", { enum: waysIn }).notNull().default("face_to_face"),
  /** The version of the service that it is written for; null: what its specialty begins with. */
  serviceVersionId: id<"ServiceVersion">("service_version_id"),
  /** What the referrer wrote, by question key: domain/questions/. */
  history: json<Readonly<Record<string, string | readonly string[]>>>("history").notNull(),
  /** Who wrote which answer last, and when, by question key. */
  writtenBy: json<Readonly<Record<string, Written>>>("written_by").notNull().default({}),
  /** "Lesion, upper arm": the case in as few words as can be, made from the history. */
  headline: text(),
  /** The text of a consultation in another system, as it was pasted. */
  pasted: text(),
  conversion: text({ enum: conversions }),
  chaperone: text({ enum: chaperones }),
  /** Who was there when the patient was seen, in words. */
  present: text(),
  earlierDecision: text("earlier_decision", { enum: earlierDecisions }),
  relatedToId: id<"Referral">("related_to_id"),
  /** The home that began it for a resident of theirs; it sees what becomes of it. */
  homeId: id<"Organisation">("home_id").references(() => organisations.id),
  /** While the patient has it: since when, and who sent it to them. */
  withPatientSince: instant("with_patient_since"),
  withPatientBy: id<"User">("with_patient_by").references(() => users.id),
  version: integer().notNull().default(1),
  createdBy: id<"User">("created_by").notNull().references(() => users.id),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  sentBy: id<"User">("sent_by").references(() => users.id),
  sentAt: instant("sent_at"),
  dueAt: instant("due_at"),
  /** As it was sent: photographs that the service asks for and were not there, or cannot be judged. */
  photographsMissing: integer("photographs_missing"),
  photographsUnusable: integer("photographs_unusable"),
  claimedBy: id<"User">("claimed_by").references(() => users.id),
  claimedAt: instant("claimed_at"),
  /** Without a sign of life until then, the claim lapses. */
  claimedUntil: instant("claimed_until"),
  /** Whose work it is to be, by the manager's word: not yet a claim, and it does not lapse. */
  assignedTo: id<"User">("assigned_to").references(() => users.id),
  assignedAt: instant("assigned_at"),
  /** Which team of a joint service it went to; null: the service's own organisation. */
  teamId: id<"ServiceTeam">("team_id"),
  /** While it is with the practice again: what for. */
  waitsFor: text("waits_for", { enum: requestKinds }),
  returnedAt: instant("returned_at"),
  /** When the practice last replied to what it was asked. */
  repliedAt: instant("replied_at"),
  followUpOfId: id<"Referral">("follow_up_of_id"),
  /** The day on which the patient was told; for suspected cancer it stops the clock of 28 days. */
  patientToldOn: day("patient_told_on"),
  patientToldHow: text("patient_told_how", { enum: waysOfTelling }),
  patientToldBy: id<"User">("patient_told_by").references(() => users.id),
  /** Referral to treatment: the code, and the rule that set it (domain/clocks/rtt.ts). */
  rttStatus: text("rtt_status"),
  rttRule: text("rtt_rule"),
  answeredAt: instant("answered_at"),
  /** Nobody at the practice had read the answer by then: its manager, later the service's, was told. */
  unreadToManagerAt: instant("unread_to_manager_at"),
  unreadToServiceAt: instant("unread_to_service_at"),
  /** When somebody copied the answer into the patient's record. */
  copiedAt: instant("copied_at"),
  copiedBy: id<"User">("copied_by").references(() => users.id),
  reopenedAt: instant("reopened_at"),
  reopenedBy: id<"User">("reopened_by").references(() => users.id),
  reopenedBecause: text("reopened_because"),
  /** When somebody at the practice first opened the answer. */
  answerReadAt: instant("answer_read_at"),
  answerReadBy: id<"User">("answer_read_by").references(() => users.id),
  closedAt: instant("closed_at"),
  closedBy: id<"User">("closed_by").references(() => users.id),
  withdrawnAt: instant("withdrawn_at"),
  withdrawnBy: id<"User">("withdrawn_by").references(() => users.id),
  withdrawnBecause: text("withdrawn_because"),
}, (table) => [
  oneOf("referrals_state_words", table.state, referralStates),
  oneOf("referrals_priority_words", table.priority, priorities),
  oneOf("referrals_way_in_words", table.wayIn, waysIn),
  oneOf("referrals_conversion_words", table.conversion, conversions),
  oneOf("referrals_chaperone_words", table.chaperone, chaperones),
  oneOf("referrals_earlier_decision_words", table.earlierDecision, earlierDecisions),
  oneOf("referrals_waits_for_words", table.waitsFor, requestKinds),
  oneOf("referrals_patient_told_how_words", table.patientToldHow, waysOfTelling),
  uniqueIndex("referrals_reference").on(table.reference),
  // The queue: only what is open, in working order, with a unique text tiebreak.
  index("referrals_queue").on(table.serviceId, table.rank, table.dueAt, table.id)
    .where(sql`${table.state} IN ('waiting', 'claimed')`),
  index("referrals_held").on(table.claimedBy, table.rank, table.dueAt, table.id)
    .where(sql`${table.state} = 'claimed'`),
  index("referrals_assigned").on(table.assignedTo, table.rank, table.dueAt, table.id)
    .where(sql`${table.state} IN ('waiting', 'claimed')`),
  index("referrals_returned").on(table.serviceId, table.rank, table.dueAt, table.id)
    .where(sql`${table.state} = 'returned'`),
  // The queue in its other orders and of one practice; then what few of its cases are.
  index("referrals_due").on(table.serviceId, table.dueAt, table.id)
    .where(sql`${table.state} IN ('waiting', 'claimed')`),
  index("referrals_open_since").on(table.serviceId, table.sentAt, table.id)
    .where(sql`${table.state} IN ('waiting', 'claimed')`),
  index("referrals_open_practice").on(
    table.serviceId,
    table.practiceId,
    table.rank,
    table.dueAt,
    table.id,
  ).where(sql`${table.state} IN ('waiting', 'claimed')`),
  index("referrals_open_follow_ups").on(table.serviceId, table.rank, table.dueAt, table.id)
    .where(sql`${table.state} IN ('waiting', 'claimed') AND ${table.followUpOfId} IS NOT NULL`),
  index("referrals_open_replied").on(table.serviceId, table.rank, table.dueAt, table.id)
    .where(sql`${table.state} IN ('waiting', 'claimed') AND ${table.repliedAt} IS NOT NULL`),
  index("referrals_untold").on(table.serviceId, table.sentAt).where(
    sql`${table.priority} = 'urgent_suspected_cancer' AND ${table.sentAt} IS NOT NULL AND ${table.patientToldOn} IS NULL`,
  ),
  index("referrals_practice").on(table.practiceId, table.state, table.updatedAt, table.id),
  index("referrals_unread").on(table.practiceId, table.answeredAt)
    .where(sql`${table.state} = 'answered' AND ${table.answerReadAt} IS NULL`),
  index("referrals_unread_since").on(table.answeredAt)
    .where(sql`${table.state} = 'answered' AND ${table.answerReadAt} IS NULL`),
  index("referrals_with_patient").on(table.practiceId, table.withPatientSince)
    .where(sql`${table.state} = 'with_patient'`),
  index("referrals_home").on(table.homeId, table.createdAt)
    .where(sql`${table.homeId} IS NOT NULL`),
  index("referrals_follow_ups").on(table.followUpOfId)
    .where(sql`${table.followUpOfId} IS NOT NULL`),
  index("referrals_patient").on(table.patientId, table.createdAt),
  index("referrals_practice_sent").on(table.practiceId, table.sentAt),
  index("referrals_service_sent").on(table.serviceId, table.sentAt),
]);

/** As domain/sourcing/ matches cases to clinics. */
export const complexities = ["simple", "complicated"] as const;
export type Complexity = typeof complexities[number];

export const outcomeKeys = [
  "treat_in_primary_care",
  "tests_then_ask_again",
  "discharged",
  "clinic_routine",
  "clinic_urgent",
  "procedure_list",
  "video_appointment",
  "urgent_suspected_cancer",
  "rejected",
] as const;
export type OutcomeKey = typeof outcomeKeys[number];

/** How sure the specialist is of the diagnosis. */
export const certainties = ["certain", "probable", "possible"] as const;
export type Certainty = typeof certainties[number];

export const rejections = [
  "photographs_insufficient",
  "information_insufficient",
  "outside_the_service",
  "other",
] as const;
export type Rejection = typeof rejections[number];

/** What an answer says beyond diagnosis, plan and outcome: domain/answers/details.ts. */
export interface AnswerDetails {
  readonly certainty?: Certainty;
  readonly differential?: string;
  /** What the patient does, and what the specialist does: the practice's part is the plan. */
  readonly patientPlan?: string;
  readonly specialistPlan?: string;
  /** What the results of the tests would change. */
  readonly resultsMean?: string;
  readonly medicines?: string;
  readonly safetyNetting?: string;
  /** To the question that the referrer asked. */
  readonly reply?: string;
  readonly patientLetter?: string;
  readonly rejection?: Rejection;
  readonly followUp?: {
    readonly weeks: number;
    readonly newPhotographs: boolean;
  };
}

/** One row per answer; never updated. A change of mind is a new row that says what it replaces. */
export const answers = sqliteTable("answers", {
  id: id<"Answer">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  diagnosis: text().notNull(),
  plan: text().notNull(),
  outcome: text({ enum: outcomeKeys }).notNull(),
  /** SNOMED CT, text: from the service's list of diagnoses, or null for words of one's own. */
  diagnosisCode: text("diagnosis_code"),
  details: json<AnswerDetails>("details").notNull().default({}),
  /** The request for advice became a referral with this answer. */
  converted: yesNo("converted").notNull().default(false),
  replacesId: id<"Answer">("replaces_id"),
  amendedBecause: text("amended_because"),
  /** Where the patient is sent on to, and how complicated the case is there. */
  clinicId: id<"Clinic">("clinic_id"),
  complexity: text({ enum: complexities }),
  answeredBy: id<"User">("answered_by").notNull().references(() => users.id),
  answeredAt: instant("answered_at").notNull(),
}, (table) => [
  oneOf("answers_outcome_words", table.outcome, outcomeKeys),
  oneOf("answers_complexity_words", table.complexity, complexities),
  index("answers_diagnosis").on(table.diagnosis, table.answeredAt),
  index("answers_referral").on(table.referralId, table.answeredAt),
  uniqueIndex("answers_first").on(table.referralId).where(sql`${table.replacesId} IS NULL`),
  uniqueIndex("answers_replaces").on(table.replacesId),
]);

/** What a specialist is writing before it is an answer, so that nothing typed is lost. */
export const answerDrafts = sqliteTable("answer_drafts", {
  id: id<"AnswerDraft">().primaryKey(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  userId: id<"User">("user_id").notNull().references(() => users.id),
  fields: json<Readonly<Record<string, string>>>("fields").notNull(),
  savedAt: instant("saved_at").notNull(),
}, (table) => [uniqueIndex("answer_drafts_owner").on(table.referralId, table.userId)]);
