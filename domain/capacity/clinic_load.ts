/** What was sent to a clinic against its places, and whether the right cases met the right staff. Pure. */
import type { Sent } from "@/domain/capacity/find_clinics.ts";
import type { Clinic } from "@/domain/sourcing/clinics.ts";

export const loadWeeks = 4;

export interface ClinicLoad {
  readonly clinic: Clinic;
  readonly simple: number;
  readonly complicated: number;
  /** Nobody said how complicated they are. */
  readonly unsaid: number;
  readonly sent: number;
  readonly places: number;
  /** Below zero: so many more than there are places. */
  readonly left: number;
  /** Complicated cases in a clinic for simple ones, or simple ones where consultants are kept. */
  readonly misplaced: number;
}

export function loadOf(clinic: Clinic, sent: readonly Sent[]): ClinicLoad {
  const cases = (complexity: Sent["complexity"]) =>
    sent.filter((one) => one.clinicId === clinic.id && one.complexity === complexity)
      .reduce((sum, one) => sum + one.cases, 0);
  const [simple, complicated, unsaid] = [cases("simple"), cases("complicated"), cases(null)];
  const places = clinic.placesPerWeek * loadWeeks;
  const all = simple + complicated + unsaid;
  return {
    clinic,
    simple,
    complicated,
    unsaid,
    sent: all,
    places,
    left: places - all,
    misplaced: clinic.takesComplicated ? simple : complicated,
  };
}
