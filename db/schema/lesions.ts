import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { patients } from "@/db/schema/patients.ts";

export const bodyMapViews = ["front", "back"] as const;
export type BodyMapView = typeof bodyMapViews[number];
export const bodySides = ["left", "right", "middle", "both"] as const;
export type BodySide = typeof bodySides[number];

/**
 * A lesion of a patient, numbered so that everyone means the same one: by its photographs of
 * different days it can be followed from one referral to the next.
 */
export const lesions = sqliteTable("lesions", {
  id: id<"Lesion">().primaryKey(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  /** 1, 2, 3 … of this patient; never given twice. */
  number: integer().notNull(),
  /** Which number it had before its record was joined into another, where that one was taken. */
  numberBefore: integer("number_before"),
  /** SNOMED CT code, text: domain/body_sites.ts. */
  bodySite: text("body_site").notNull(),
  bodySide: text("body_side", { enum: bodySides }),
  /** "2 cm above the elbow" */
  place: text(),
  /** Where it stands on the body map: 0 to 1 across and down one of its two figures. */
  mapView: text("map_view", { enum: bodyMapViews }),
  mapX: real("map_x"),
  mapY: real("map_y"),
  recordedBy: id<"User">("recorded_by").notNull().references(() => users.id),
  recordedAt: instant("recorded_at").notNull(),
  removedBy: id<"User">("removed_by").references(() => users.id),
  removedAt: instant("removed_at"),
}, (table) => [
  oneOf("lesions_body_side_words", table.bodySide, bodySides),
  oneOf("lesions_map_view_words", table.mapView, bodyMapViews),
  uniqueIndex("lesions_number").on(table.patientId, table.number),
  index("lesions_patient").on(table.patientId, table.removedAt),
]);
