/** One row of a patient list, held to the same rules as the form. */
import type { Day, Id } from "@/db/columns.ts";
import { ethnicCategories, type EthnicCategory } from "@/db/schema/patients.ts";
import type { PatientDetails, PatientRules, registerForm } from "@/domain/patients/forms.ts";
import { headingOf } from "@/domain/patients/import_columns.ts";
import { noNumberLabels, type Sex } from "@/domain/patients/patient.ts";
import type { ListFields } from "@/domain/patients/read_list.ts";
import { readDay } from "@/domain/patients/written_date.ts";
import { dateBoxes } from "@/domain/typed_date.ts";

export interface ListRules extends PatientRules {
  /** Made once: making a schema takes longer than using it. */
  readonly form: ReturnType<typeof registerForm>;
  /** The import that is being taken: whom it registered already is no reason against the next. */
  readonly importId?: Id<"PatientImport">;
  /** Practices by their code in capitals, for the column that names one. */
  readonly practices: ReadonlyMap<string, Id<"Organisation">>;
  /** Where every patient of the list belongs. */
  readonly place: {
    readonly practiceId: Id<"Organisation"> | null;
    readonly homeId: Id<"Organisation"> | null;
  };
}
export type RowRead =
  | { readonly ok: true; readonly details: PatientDetails }
  | { readonly ok: false; readonly reasons: readonly string[] };

const sexWords: Readonly<Record<string, Sex>> = {
  f: "female",
  female: "female",
  "2": "female",
  m: "male",
  male: "male",
  "1": "male",
  i: "indeterminate",
  indeterminate: "indeterminate",
  "9": "indeterminate",
  "": "not_known",
  u: "not_known",
  x: "not_known",
  "0": "not_known",
  unknown: "not_known",
  "not known": "not_known",
};

export function readRow(fields: ListFields, rules: ListRules): RowRead {
  const reasons: string[] = [];
  const born = readBorn(fields, rules.today, reasons);
  const sex = sexWords[(fields.sex ?? "").toLowerCase()];
  if (!sex) reasons.push(`Sex must be F, M, I or U, not ${fields.sex}`);
  const ethnicCategory = readEthnic(fields, reasons);
  const practiceId = readPractice(fields, rules, reasons);
  for (const column of ["firstName", "lastName"] as const) {
    if (/^[=@]/.test(fields[column] ?? "")) {
      reasons.push(`${headingOf(column)} begins like a formula`);
    }
  }

  const typed = rules.form.safeParse({
    ...fields,
    noNhsNumberReason: readReason(fields, reasons),
    ...dateBoxes("dateOfBirth", born ?? null),
    sex: sex ?? "not_known",
    addressLines: [fields.address1, fields.address2, fields.address3, fields.address4]
      .filter(Boolean).join("\n"),
  });
  for (const { path, message } of typed.error?.issues ?? []) {
    // A date that could not be read has said so already.
    if (path[0] !== "dateOfBirth" || born) reasons.push(message);
  }
  if (!typed.success || reasons.length > 0) return { ok: false, reasons };
  const { needs: _needs, someoneElse: _someoneElse, ...details } = typed.data;
  return {
    ok: true,
    details: { ...details, ...rules.place, practiceId, ethnicCategory, ethnicBackground: null },
  };
}

function readBorn(fields: ListFields, today: Day, reasons: string[]): Day | undefined {
  const written = fields.dateOfBirth;
  const born = written === undefined ? undefined : readDay(written, today);
  if (written === undefined) reasons.push("Enter the date of birth");
  else if (!born) {
    reasons.push(`Date of birth must be a real date such as 15/03/1984, not ${written}`);
  }
  return born;
}

function readEthnic(fields: ListFields, reasons: string[]): EthnicCategory | null {
  const code = fields.ethnicCategory?.toUpperCase();
  if (code === undefined) return null;
  const known = ethnicCategories.find((each) => each === code);
  if (!known) {
    reasons.push(`Ethnic category must be a code of the 2001 list, such as A, not ${code}`);
  }
  return known ?? null;
}

function readPractice(fields: ListFields, rules: ListRules, reasons: string[]) {
  if (rules.place.practiceId || fields.practiceCode === undefined) return rules.place.practiceId;
  const practice = rules.practices.get(fields.practiceCode.toUpperCase());
  if (!practice) reasons.push(`There is no GP practice with the code ${fields.practiceCode} here`);
  return practice ?? null;
}

/** Where there is neither a number nor a reason, nobody knew it yet. */
function readReason(fields: ListFields, reasons: string[]): string {
  const written = fields.noNhsNumberReason;
  if (fields.nhsNumber) return "";
  if (written === undefined) return "not_known_yet";
  const found = Object.entries(noNumberLabels).find(([key, label]) =>
    [key, label.toLowerCase()].includes(written.toLowerCase())
  );
  if (found) return found[0];
  const labels = Object.values(noNumberLabels).join("; ");
  reasons.push(`Why no NHS number must be one of: ${labels}`);
  return "not_known_yet";
}
