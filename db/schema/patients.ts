import { type SQL, sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { day, id, instant, json, type NhsNumber, oneOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";

export const sexes = ["female", "male", "indeterminate", "not_known"] as const;
/** Why a patient has no NHS number in the record. */
export const noNhsNumberReasons = [
  "not_known_yet",
  "lives_abroad",
  "armed_forces",
  "newborn",
  "declined",
] as const;
/** NHS Data Dictionary, ethnic category code 2001; Z is asked and declined, 99 is not known. */
export const ethnicCategories = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "J",
  "K",
  "L",
  "M",
  "N",
  "P",
  "R",
  "S",
  "Z",
  "99",
] as const;
export type EthnicCategory = typeof ethnicCategories[number];

/** Letters that carry no accent to take away, and how people without that key type them. */
export const plainLetters: readonly (readonly [string, string])[] = [
  ["ł", "l"],
  ["Ł", "l"],
  ["ø", "o"],
  ["Ø", "o"],
  ["đ", "d"],
  ["Đ", "d"],
  ["ð", "d"],
  ["Ð", "d"],
  ["þ", "th"],
  ["Þ", "th"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
  ["ß", "ss"],
  ["ı", "i"],
];
/** What stands between the parts of a name, and is left out or put in as people please. */
export const nameSeparators = [" ", "-", "'", "’", "‘", "ʼ", "`", "‐", "‑", "–", "."] as const;

/** The name in plain letters, twice: part by part, and run together ("o brien", "obrien"). */
function foldedName(): SQL {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const replaced = (column: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce(
      (inner, [from, to]) => `replace(${inner}, ${quoted(from)}, ${quoted(to)})`,
      column,
    );
  const parts = ["first_name", "last_name"].map((column) => replaced(column, plainLetters));
  const joined = parts.map((part) => replaced(part, nameSeparators.map((each) => [each, ""])));
  return sql.raw([...parts, ...joined].join(" || ' ' || "));
}

export const patients = sqliteTable("patients", {
  /** For the search index, which needs a whole number that no VACUUM moves. */
  row: integer().primaryKey({ autoIncrement: true }),
  id: id<"Patient">().notNull(),
  nhsNumber: text("nhs_number").$type<NhsNumber>(),
  noNhsNumberReason: text("no_nhs_number_reason", { enum: noNhsNumberReasons }),
  firstName: text("first_name").notNull(),
  lastName: text("last_name").notNull(),
  dateOfBirth: day("date_of_birth").notNull(),
  sex: text({ enum: sexes }).notNull(),
  ethnicCategory: text("ethnic_category", { enum: ethnicCategories }),
  /** In the patient's own words, where a category was not enough. */
  ethnicBackground: text("ethnic_background"),
  /** One part per line. */
  addressLines: text("address_lines"),
  postcode: text(),
  phone: text(),
  email: text(),
  practiceId: id<"Organisation">("practice_id").references(() => organisations.id),
  homeId: id<"Organisation">("home_id").references(() => organisations.id),
  room: text(),
  /** Nothing is sent to somebody who has died, nor by a practice that they have left. */
  diedOn: day("died_on"),
  leftPracticeOn: day("left_practice_on"),
  mergedIntoId: id<"Patient">("merged_into_id"),
  /** Grows with every amendment, so that a stale page cannot overwrite a newer one. */
  version: integer().notNull().default(1),
  createdAt: instant("created_at").notNull(),
  createdBy: id<"User">("created_by").notNull().references(() => users.id),
  /** For the search index alone. */
  folded: text().generatedAlwaysAs(foldedName(), { mode: "virtual" }),
}, (table) => [
  uniqueIndex("patients_id").on(table.id),
  oneOf("patients_sex_words", table.sex, sexes),
  oneOf("patients_no_nhs_number_words", table.noNhsNumberReason, noNhsNumberReasons),
  oneOf("patients_ethnic_category_words", table.ethnicCategory, ethnicCategories),
  check(
    "patients_nhs_number_or_reason",
    sql`(${table.nhsNumber} IS NULL) <> (${table.noNhsNumberReason} IS NULL) OR ${table.mergedIntoId} IS NOT NULL`,
  ),
  uniqueIndex("patients_nhs_number").on(table.nhsNumber).where(
    sql`${table.mergedIntoId} IS NULL`,
  ),
  index("patients_date_of_birth").on(table.dateOfBirth, table.lastName),
  index("patients_practice").on(table.practiceId, table.lastName, table.firstName, table.id),
  index("patients_home").on(table.homeId, table.room),
  index("patients_postcode").on(table.postcode),
  index("patients_merged").on(table.mergedIntoId).where(sql`${table.mergedIntoId} IS NOT NULL`),
]);

/** What an amendment changed: before and after, by field. Never updated. */
export const patientAmendments = sqliteTable("patient_amendments", {
  id: id<"PatientAmendment">().primaryKey(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  /** The version of the record that this amendment made. */
  version: integer().notNull(),
  changes: json<Readonly<Record<string, readonly [string | null, string | null]>>>("changes")
    .notNull(),
  amendedBy: id<"User">("amended_by").notNull().references(() => users.id),
  amendedAt: instant("amended_at").notNull(),
}, (table) => [uniqueIndex("patient_amendments_version").on(table.patientId, table.version)]);

/** Accessible Information Standard: asked, recorded, shown wherever the patient shows, acted on. */
export const needKinds = [
  "interpreter",
  "british_sign_language",
  "hearing",
  "sight",
  "large_print",
  "easy_read",
  "learning_disability",
  "dementia",
  "wheelchair",
  "carer_present",
  "other",
] as const;
export type NeedKind = typeof needKinds[number];

export const patientNeeds = sqliteTable("patient_needs", {
  id: id<"PatientNeed">().primaryKey(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  kind: text({ enum: needKinds }).notNull(),
  /** "Polish", "left ear", "needs 20 minutes". */
  detail: text(),
  recordedAt: instant("recorded_at").notNull(),
  recordedBy: id<"User">("recorded_by").notNull().references(() => users.id),
  endedAt: instant("ended_at"),
  endedBy: id<"User">("ended_by").references(() => users.id),
}, (table) => [
  oneOf("patient_needs_kind_words", table.kind, needKinds),
  index("patient_needs_patient").on(table.patientId).where(sql`${table.endedAt} IS NULL`),
  index("patient_needs_ever").on(table.patientId),
]);

export const consentPurposes = ["care", "teaching", "publication"] as const;
export const consentDecisions = ["given", "refused", "withdrawn"] as const;
export const consentForms = ["verbal", "written"] as const;
export const consentCapacities = ["own_decision", "parent", "attorney", "best_interests"] as const;

/** One row a decision, never updated: the newest for a purpose is the one that holds. */
export const consents = sqliteTable("consents", {
  id: id<"Consent">().primaryKey(),
  patientId: id<"Patient">("patient_id").notNull().references(() => patients.id),
  referralId: id<"Referral">("referral_id"),
  purpose: text({ enum: consentPurposes }).notNull(),
  decision: text({ enum: consentDecisions }).notNull(),
  form: text({ enum: consentForms }).notNull(),
  capacity: text({ enum: consentCapacities }).notNull(),
  /** Who decided, where it was not the patient. */
  decidedBy: text("decided_by"),
  explained: text(),
  recordedBy: id<"User">("recorded_by").notNull().references(() => users.id),
  recordedAt: instant("recorded_at").notNull(),
}, (table) => [
  oneOf("consents_purpose_words", table.purpose, consentPurposes),
  oneOf("consents_decision_words", table.decision, consentDecisions),
  oneOf("consents_form_words", table.form, consentForms),
  oneOf("consents_capacity_words", table.capacity, consentCapacities),
  index("consents_patient").on(table.patientId, table.purpose, table.recordedAt),
]);

/** Two records found to be one person: what moved, and who said so. Never updated. */
export const patientMerges = sqliteTable(
  "patient_merges",
  {
    id: id<"PatientMerge">().primaryKey(),
    keptId: id<"Patient">("kept_id").notNull().references(() => patients.id),
    mergedId: id<"Patient">("merged_id").notNull().references(() => patients.id),
    reason: text().notNull(),
    moved: json<Readonly<Record<string, readonly string[]>>>("moved").notNull(),
    mergedBy: id<"User">("merged_by").notNull().references(() => users.id),
    mergedAt: instant("merged_at").notNull(),
  },
  (
    table,
  ) => [
    index("patient_merges_kept").on(table.keptId),
    index("patient_merges_merged").on(table.mergedId),
  ],
);

export const importStates = ["checked", "taken"] as const;
export const importRowStates = ["good", "bad", "known", "taken"] as const;

export const patientImports = sqliteTable("patient_imports", {
  id: id<"PatientImport">().primaryKey(),
  organisationId: id<"Organisation">("organisation_id").notNull().references(() =>
    organisations.id
  ),
  state: text({ enum: importStates }).notNull(),
  /** How many rows the file has: fewer in the table means that the check was cut short. */
  rowCount: integer("row_count").notNull().default(0),
  createdBy: id<"User">("created_by").notNull().references(() => users.id),
  createdAt: instant("created_at").notNull(),
  takenAt: instant("taken_at"),
}, (table) => [oneOf("patient_imports_state_words", table.state, importStates)]);

export const patientImportRows = sqliteTable("patient_import_rows", {
  id: id<"PatientImportRow">().primaryKey(),
  importId: id<"PatientImport">("import_id").notNull().references(() => patientImports.id),
  line: integer().notNull(),
  state: text({ enum: importRowStates }).notNull(),
  fields: json<Readonly<Record<string, string>>>("fields").notNull(),
  reasons: json<readonly string[]>("reasons").notNull(),
  patientId: id<"Patient">("patient_id"),
}, (table) => [
  oneOf("patient_import_rows_state_words", table.state, importRowStates),
  uniqueIndex("patient_import_rows_line").on(table.importId, table.line),
  index("patient_import_rows_patient").on(table.patientId).where(
    sql`${table.patientId} IS NOT NULL`,
  ),
]);
