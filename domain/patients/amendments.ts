/** Which details of a patient changed, and how each is named. */
import type { AmendedDetails } from "@/domain/patients/forms.ts";

export const fieldLabels: Readonly<Record<keyof AmendedDetails, string>> = {
  nhsNumber: "NHS number",
  noNhsNumberReason: "why there is no NHS number",
  firstName: "first name",
  lastName: "last name",
  dateOfBirth: "date of birth",
  sex: "sex",
  ethnicCategory: "ethnic category",
  ethnicBackground: "ethnic background",
  addressLines: "address",
  postcode: "postcode",
  phone: "phone number",
  email: "email address",
  practiceId: "GP practice",
  homeId: "home",
  room: "room",
  diedOn: "date of death",
  leftPracticeOn: "day they left the practice",
};
export type AmendedField = keyof typeof fieldLabels;
export const amendableFields = Object.keys(fieldLabels) as AmendedField[];

export type Changes = Readonly<Record<string, readonly [string | null, string | null]>>;

/** Before and after, of what is different. */
export function changedFields(
  before: Pick<AmendedDetails, AmendedField>,
  after: Pick<AmendedDetails, AmendedField>,
): Changes {
  return Object.fromEntries(
    amendableFields.filter((field) => before[field] !== after[field])
      .map((field) => [field, [before[field], after[field]]]),
  );
}

/** `the phone number, postcode and room` */
export function fieldsInWords(fields: readonly string[]): string {
  const labels = amendableFields.filter((field) => fields.includes(field))
    .map((field) => fieldLabels[field]);
  if (labels.length === 0) return "nothing";
  if (labels.length === 1) return `the ${labels[0]}`;
  return `the ${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
}
