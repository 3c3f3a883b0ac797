/**
 * Photographs of breasts, genitals and the anus: only where a clinician asked for one, never of
 * somebody under 18, and opened by few.
 *
 * Sources: "Key principles for intimate clinical assessments undertaken remotely" (RCPCH, child
 * protection portal); CQC GP mythbuster 100; practices that follow them cannot receive images of
 * intimate areas of anyone under 18 (Old Dairy Health Centre).
 */
import type { Day } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import { adultAge } from "@/domain/patients/adult_age.ts";
import { ageOn } from "@/domain/time.ts";

export const underAgeWords =
  "Photographs of intimate places of somebody under 18 cannot be sent or kept here. " +
  "Examine the patient in person, with a chaperone, and ask the specialist team by telephone " +
  "or letter. If a child may be at risk, follow your safeguarding procedure today";

/** @param today the day on which it is sent: somebody who turns 18 that day is 18 */
export function requireIntimateAllowed({ dateOfBirth, today, askedBy }: {
  readonly dateOfBirth: Day;
  readonly today: Day;
  readonly askedBy: string | null;
}): void {
  if (ageOn(dateOfBirth, today) < adultAge) throw new Refusal("invalid", underAgeWords);
  if (askedBy === null) {
    throw new Refusal(
      "invalid",
      "Say which clinician asked for this photograph: it is of an intimate place",
    );
  }
}
