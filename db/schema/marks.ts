import { index, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instant, json, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { photographs } from "@/db/schema/photographs.ts";

export const markShapes = ["arrow", "ellipse", "freehand", "text", "length", "area"] as const;
export type MarkShape = typeof markShapes[number];
/** Across and down, in pixels of the upright original. */
export type Point = readonly [x: number, y: number];

/** Drawn over a photograph, never into it. A mark is not changed: it is removed, and its row stays. */
export const photographMarks = sqliteTable("photograph_marks", {
  id: id<"Mark">().primaryKey(),
  photographId: id<"Photograph">("photograph_id").notNull().references(() => photographs.id),
  shape: text({ enum: markShapes }).notNull(),
  points: json<readonly Point[]>("points").notNull(),
  words: text(),
  drawnBy: id<"User">("drawn_by").notNull().references(() => users.id),
  drawnAt: instant("drawn_at").notNull(),
  removedBy: id<"User">("removed_by").references(() => users.id),
  removedAt: instant("removed_at"),
}, (table) => [
  oneOf("photograph_marks_shape_words", table.shape, markShapes),
  index("photograph_marks_photograph").on(table.photographId, table.drawnAt),
]);

/** How large things are in a photograph: so many millimetres between two points. The newest holds. */
export const photographScales = sqliteTable("photograph_scales", {
  id: id<"Scale">().primaryKey(),
  photographId: id<"Photograph">("photograph_id").notNull().references(() => photographs.id),
  fromX: real("from_x").notNull(),
  fromY: real("from_y").notNull(),
  toX: real("to_x").notNull(),
  toY: real("to_y").notNull(),
  millimetres: real().notNull(),
  setBy: id<"User">("set_by").notNull().references(() => users.id),
  setAt: instant("set_at").notNull(),
}, (table) => [index("photograph_scales_photograph").on(table.photographId, table.setAt)]);
