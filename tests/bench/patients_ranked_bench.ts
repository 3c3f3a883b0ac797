import { slowestOf } from "@/tests/bench/patient_searches.ts";

export const name = "patients among 1,000,000 by a last name or its beginning, in the database";
export const unit = "ms";
export const goal = "<=15";

export const measure = (): Promise<number> =>
  slowestOf([
    ({ lastName }) => ({ names: [lastName] }),
    ({ lastName }) => ({ names: [lastName.slice(0, 3)] }),
    ({ lastName }) => ({ names: [lastName.slice(0, 2)] }),
  ]);
