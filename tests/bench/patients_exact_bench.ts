import { slowestOf } from "@/tests/bench/patient_searches.ts";

export const name =
  "one of 1,000,000 patients by NHS number, name or date of birth, in the database";
export const unit = "ms";
export const goal = "<=0.5";

export const measure = (): Promise<number> =>
  slowestOf([
    ({ nhsNumber }) => ({ nhsNumber, names: [] }),
    ({ firstName, lastName }) => ({ names: [firstName, lastName] }),
    ({ dateOfBirth }) => ({ born: [dateOfBirth], names: [] }),
  ]);
