/** What joining two records takes over from the one that goes. */
import type { Patient } from "@/domain/patients/find.ts";
import { Refusal } from "@/domain/errors.ts";
import type { AmendedDetails } from "@/domain/patients/forms.ts";

/** Details that go together: taken over only where the kept record has none of them. */
const groups: readonly (readonly (keyof AmendedDetails)[])[] = [
  ["nhsNumber"],
  ["ethnicCategory", "ethnicBackground"],
  ["addressLines", "postcode"],
  ["phone"],
  ["email"],
  ["practiceId", "leftPracticeOn"],
  ["homeId", "room"],
  ["diedOn"],
];

/** What fills the gaps of the kept record; nothing of it is overwritten. */
export function fillsFrom(other: Patient, kept: Patient): Partial<AmendedDetails> {
  const taken = groups.filter((group) =>
    group.every((field) => kept[field] === null) && group.some((field) => other[field] !== null)
  ).flat();
  const fills = Object.fromEntries(taken.map((field) => [field, other[field]]));
  return fills["nhsNumber"] ? { ...fills, noNhsNumberReason: null } : fills;
}

/** Two NHS numbers are two people, until the NHS says otherwise. */
export function requireJoinable(kept: Patient, other: Patient): void {
  if (kept.id === other.id) {
    throw new Refusal("conflict", "These are one record already. Somebody may have joined them");
  }
  if (kept.nhsNumber && other.nhsNumber) {
    throw new Refusal(
      "invalid",
      "The two records have different NHS numbers. Find out which is right, and correct the other first",
    );
  }
}
