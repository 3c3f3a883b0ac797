import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { bodySides, lesions } from "@/db/schema/lesions.ts";
import { referrals } from "@/db/schema/referrals.ts";

export const photographStates = ["received", "ready", "refused", "removed", "quarantined"] as const;
export type PhotographState = typeof photographStates[number];
export const photographKinds = ["overview", "close_up", "side", "dermoscopic", "other"] as const;
export type PhotographKind = typeof photographKinds[number];
export const photographFormats = ["jpeg", "png", "webp", "avif", "heif", "tiff"] as const;
export const photographRefusals = [
  "not_a_photograph",
  "too_many_pixels",
  "damaged",
  "animated",
  "camera_raw",
] as const;
/** Who held the camera. */
export const photographers = ["practice", "patient", "relative_or_carer", "elsewhere"] as const;
export type Photographer = typeof photographers[number];
/** What can be wrong with a photograph that can be opened: domain/photographs/verdict.ts. */
export const photographFaults = ["blurred", "too_dark", "too_bright", "too_small"] as const;
export type PhotographFault = typeof photographFaults[number];

export const photographs = sqliteTable("photographs", {
  id: id<"Photograph">().primaryKey(),
  /** What it was sent to: a referral, or what was asked for in a call. One of the two. */
  referralId: id<"Referral">("referral_id").references(() => referrals.id),
  closerLookId: id<"CloserLook">("closer_look_id").references(() => closerLooks.id),
  state: text({ enum: photographStates }).notNull(),
  kind: text({ enum: photographKinds }).notNull(),
  lesionId: id<"Lesion">("lesion_id").references(() => lesions.id),
  /** SNOMED CT code, text; of the lesion where there is one: domain/body_sites.ts. */
  bodySite: text("body_site"),
  bodySide: text("body_side", { enum: bodySides }),
  /** Of an intimate site: who may open it is fewer, and a clinician asked for it by name. */
  intimate: yesNo("intimate").notNull().default(false),
  intimateAskedBy: text("intimate_asked_by"),
  /** Null where it was not asked. */
  takenBy: text("taken_by", { enum: photographers }),
  /** Where the file store keeps the original, byte for byte. */
  originalKey: text("original_key").notNull(),
  sha256: text().notNull(),
  bytes: integer().notNull(),
  format: text({ enum: photographFormats }).notNull(),
  /** The sender chose "send smaller": how large the file was before. Null: sent as it was. */
  sentSmallerFromBytes: integer("sent_smaller_from_bytes"),
  /** What the sender was told before sending it anyway; null where nothing was wrong or looked at. */
  sentDespite: json<readonly PhotographFault[]>("sent_despite"),
  addedBy: id<"User">("added_by").notNull().references(() => users.id),
  addedAt: instant("added_at").notNull(),
  takenAt: text("taken_at"),
  /** Upright, in pixels, of the original. */
  width: integer(),
  height: integer(),
  thumbKey: text("thumb_key"),
  viewKey: text("view_key"),
  viewWidth: integer("view_width"),
  viewHeight: integer("view_height"),
  /** Upright, sRGB, at most 5 MB, without metadata: for other systems. */
  exportKey: text("export_key"),
  /** Tiles of the whole picture, made when somebody first looks closer than the view. */
  tilesKey: text("tiles_key"),
  /**
   * What was measured, and what is wrong by the thresholds that held then. Of one that its kind of
   * file made too large: `openedUpTo`, the pixels that such a file can have.
   */
  measures: json<Readonly<Record<string, number>>>("measures"),
  verdict: json<readonly PhotographFault[]>("verdict"),
  refusal: text({ enum: photographRefusals }),
  processedAt: instant("processed_at"),
  removedAt: instant("removed_at"),
  removedBy: id<"User">("removed_by").references(() => users.id),
  /** Sent with a message of the referral's thread. */
  messageId: id<"Message">("message_id"),
}, (table) => [
  check(
    "photographs_of_one",
    sql`(${table.referralId} IS NULL) <> (${table.closerLookId} IS NULL)`,
  ),
  oneOf("photographs_state_words", table.state, photographStates),
  oneOf("photographs_kind_words", table.kind, photographKinds),
  oneOf("photographs_body_side_words", table.bodySide, bodySides),
  oneOf("photographs_taken_by_words", table.takenBy, photographers),
  oneOf("photographs_format_words", table.format, photographFormats),
  oneOf("photographs_refusal_words", table.refusal, photographRefusals),
  index("photographs_referral").on(table.referralId, table.addedAt),
  index("photographs_lesion").on(table.lesionId, table.addedAt),
  uniqueIndex("photographs_same").on(table.referralId, table.sha256)
    .where(sql`${table.state} <> 'removed'`),
  uniqueIndex("photographs_closer_look").on(table.closerLookId)
    .where(sql`${table.closerLookId} IS NOT NULL`),
]);

/** A photograph on its way in: its bytes so far lie in the file store's parts. */
export const photographUploads = sqliteTable("photograph_uploads", {
  id: id<"Upload">().primaryKey(),
  /** What it is sent to, as of a photograph. */
  referralId: id<"Referral">("referral_id").references(() => referrals.id),
  closerLookId: id<"CloserLook">("closer_look_id").references(() => closerLooks.id),
  /** Nobody else can go on with it. */
  sentBy: id<"User">("sent_by").notNull().references(() => users.id),
  partKey: text("part_key").notNull(),
  /** How many bytes the whole file has. */
  bytes: integer().notNull(),
  /** The file's name on the sender's device, so that they know which to choose again. */
  name: text().notNull(),
  /** By which the sender's browser knows the file again: made there, means nothing here. */
  fingerprint: text(),
  /** What it is of: domain/photographs/forms.ts, parsed again before it is used. */
  details: json<Readonly<Record<string, unknown>>>("details").notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
}, (table) => [
  check(
    "photograph_uploads_to_one",
    sql`(${table.referralId} IS NULL) <> (${table.closerLookId} IS NULL)`,
  ),
  index("photograph_uploads_sender").on(table.sentBy, table.referralId),
  index("photograph_uploads_expiry").on(table.expiresAt),
  index("photograph_uploads_referral").on(table.referralId),
  index("photograph_uploads_look").on(table.closerLookId),
]);

/** One row a decision: the newest that is not released keeps the photograph from everyone. */
export const photographQuarantines = sqliteTable("photograph_quarantines", {
  id: id<"Quarantine">().primaryKey(),
  photographId: id<"Photograph">("photograph_id").notNull().references(() => photographs.id),
  /** The state it goes back to when it is released. */
  stateBefore: text("state_before", { enum: photographStates }).notNull(),
  reason: text().notNull(),
  reportedBy: id<"User">("reported_by").notNull().references(() => users.id),
  reportedAt: instant("reported_at").notNull(),
  releasedBy: id<"User">("released_by").references(() => users.id),
  releasedAt: instant("released_at"),
  releasedBecause: text("released_because"),
}, (table) => [
  oneOf("photograph_quarantines_state_before_words", table.stateBefore, photographStates),
  uniqueIndex("photograph_quarantines_open").on(table.photographId)
    .where(sql`${table.releasedAt} IS NULL`),
  index("photograph_quarantines_photograph").on(table.photographId),
]);
