import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { id, instant, oneOf, yesNo } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { calls } from "@/db/schema/calls.ts";

export const closerLookStates = ["asked", "taken", "declined", "taken_back"] as const;
export type CloserLookState = typeof closerLookStates[number];
export const closerLookConsents = ["given", "best_interests"] as const;
export type CloserLookConsent = typeof closerLookConsents[number];

/** In a call the hub asks for a photograph, and the home agrees and takes it, or does not. */
export const closerLooks = sqliteTable("closer_looks", {
  id: id<"CloserLook">().primaryKey(),
  callId: id<"Call">("call_id").notNull().references(() => calls.id),
  state: text({ enum: closerLookStates }).notNull(),
  askedBy: id<"User">("asked_by").notNull().references(() => users.id),
  askedAt: instant("asked_at").notNull(),
  /** One line: what is to be seen. */
  wants: text(),
  /** Of an intimate place: only of an adult, and opened by few. */
  intimate: yesNo("intimate").notNull(),
  /** Nothing is taken before somebody has agreed. */
  consent: text({ enum: closerLookConsents }),
  /** Who decided, where it was not the resident. */
  consentBy: text("consent_by"),
  consentRecordedBy: id<"User">("consent_recorded_by").references(() => users.id),
  consentAt: instant("consent_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
  endedAt: instant("ended_at"),
  /** Why there is no photograph, in the home's words. */
  reason: text(),
}, (table) => [
  oneOf("closer_looks_state_words", table.state, closerLookStates),
  oneOf("closer_looks_consent_words", table.consent, closerLookConsents),
  index("closer_looks_call").on(table.callId, table.askedAt),
  // A home is asked for one photograph at a time.
  uniqueIndex("closer_looks_open").on(table.callId).where(sql`${table.state} = 'asked'`),
]);
