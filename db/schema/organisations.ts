import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, oneOf, yesNo } from "@/db/columns.ts";

export const organisationKinds = [
  "practice",
  "home",
  "hub",
  "specialist",
  "ambulance",
  "commissioner",
  "install",
] as const;
export type OrganisationKind = typeof organisationKinds[number];

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Weekday = typeof weekdays[number];
/** Local time in Europe/London, `08:30` to `18:00`; several stretches where the day has a break. */
export type OpeningHours = Readonly<
  Partial<Record<Weekday, readonly { readonly from: string; readonly to: string }[]>>
>;

export const organisations = sqliteTable("organisations", {
  id: id<"Organisation">().primaryKey(),
  kind: text({ enum: organisationKinds }).notNull(),
  name: text().notNull(),
  /** Formats differ by kind and over time, so only its characters are checked. */
  odsCode: text("ods_code"),
  phone: text(),
  email: text(),
  addressLines: text("address_lines"),
  postcode: text(),
  openingHours: json<OpeningHours>("opening_hours").notNull(),
  requiresSecondFactor: yesNo("requires_second_factor").notNull().default(false),
  validFrom: day("valid_from").notNull(),
  validTo: day("valid_to"),
  createdAt: instant("created_at").notNull(),
}, (table) => [
  oneOf("organisations_kind_words", table.kind, organisationKinds),
  index("organisations_by_kind").on(table.kind, table.name),
]);
