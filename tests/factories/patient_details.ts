/** What somebody sends to register or amend a patient, in order unless overridden. */
import type { Day, NhsNumber } from "@/db/columns.ts";
import type { AmendInput, RegisterInput } from "@/domain/patients/forms.ts";
import { nextTestNumber } from "@/tests/factories/patients.ts";

const details = {
  noNhsNumberReason: null,
  firstName: "Walter",
  lastName: "Finch",
  dateOfBirth: "1950-01-20" as Day,
  sex: "male",
  ethnicCategory: "A",
  ethnicBackground: null,
  addressLines: "4 Mill Lane\nSeaview",
  postcode: "ZZ99 3WZ",
  phone: "01632 960104",
  email: null,
  practiceId: null,
  homeId: null,
  room: null,
} as const;

export const registration = (over: Partial<RegisterInput> = {}): RegisterInput => ({
  ...details,
  nhsNumber: over.noNhsNumberReason ? null : nextTestNumber(),
  needs: [],
  ...over,
});

export const amendment = (
  version: number,
  nhsNumber: NhsNumber,
  over: Partial<AmendInput> = {},
): AmendInput => ({
  ...details,
  nhsNumber,
  diedOn: null,
  leftPracticeOn: null,
  version,
  ...over,
});
