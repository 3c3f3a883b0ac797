import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, oneOf, pence } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";

export const chargeKinds = ["new", "follow_up", "credit"] as const;
export type ChargeKind = typeof chargeKinds[number];

/** One row a priced event, at the price of its day; what is taken back is a row of its own. */
export const charges = sqliteTable("charges", {
  id: id<"Charge">().primaryKey(),
  /** What is priced, spelled so that it can be priced only once: `answer:…`, `credit:…`. */
  eventKey: text("event_key").notNull(),
  kind: text({ enum: chargeKinds }).notNull(),
  /** Below nothing where it is a credit. */
  amount: pence("amount_pence").notNull(),
  /** By Europe/London: whose price it has, and whose month it is in. */
  pricedOn: day("priced_on").notNull(),
  referralId: id<"Referral">("referral_id").notNull().references(() => referrals.id),
  serviceId: id<"Service">("service_id").notNull().references(() => services.id),
  practiceId: id<"Organisation">("practice_id").notNull().references(() => organisations.id),
  serviceVersionId: id<"ServiceVersion">("service_version_id"),
  creditsId: id<"Charge">("credits_id"),
  because: text(),
  chargedAt: instant("charged_at").notNull(),
  /** Null where no person did it. */
  chargedBy: id<"User">("charged_by").references(() => users.id),
}, (table) => [
  oneOf("charges_kind_words", table.kind, chargeKinds),
  uniqueIndex("charges_event").on(table.eventKey),
  uniqueIndex("charges_credits").on(table.creditsId),
  index("charges_service").on(table.serviceId, table.pricedOn, table.practiceId, table.id),
  index("charges_practice").on(table.practiceId, table.pricedOn, table.id),
  index("charges_referral").on(table.referralId),
]);
