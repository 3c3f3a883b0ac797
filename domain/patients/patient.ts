/** How a patient is named and described wherever they show. */
import type { Day, NhsNumber } from "@/db/columns.ts";
import type { NeedKind, noNhsNumberReasons, sexes } from "@/db/schema/patients.ts";
import { formatNhsNumber } from "@/domain/nhs_number.ts";
import { ageOn, longDay } from "@/domain/time.ts";

export type Sex = typeof sexes[number];
export type NoNhsNumberReason = typeof noNhsNumberReasons[number];

export interface Named {
  readonly firstName: string;
  readonly lastName: string;
}

/** `Edith Pell` */
export const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`;

/** `PELL, Edith`, as lists and wristbands have it, so that nobody takes one name for the other. */
export const listName = ({ firstName, lastName }: Named): string =>
  `${lastName.toUpperCase()}, ${firstName}`;

/** `82 years`; under two `18 months`, under twelve weeks `5 weeks`, since a year says too little there. */
export function ageInWords(dateOfBirth: Day, today: Day): string {
  const years = ageOn(dateOfBirth, today);
  if (years >= 2) return `${years} years`;
  const born = Temporal.PlainDate.from(dateOfBirth);
  const until = (largestUnit: "months" | "weeks" | "days") =>
    born.until(Temporal.PlainDate.from(today), { largestUnit });
  const { weeks } = until("weeks");
  if (weeks >= 12) return counted(until("months").months, "month");
  return weeks >= 1 ? counted(weeks, "week") : counted(until("days").days, "day");
}

/** `15 March 1984 (42 years)` */
export const bornInWords = (dateOfBirth: Day, today: Day): string =>
  `${longDay(dateOfBirth)} (${ageInWords(dateOfBirth, today)})`;

export function nhsNumberInWords(
  { nhsNumber, noNhsNumberReason }: {
    readonly nhsNumber: NhsNumber | null;
    readonly noNhsNumberReason: NoNhsNumberReason | null;
  },
): string {
  if (nhsNumber) return formatNhsNumber(nhsNumber);
  return noNhsNumberReason ? `None: ${noNumberLabels[noNhsNumberReason].toLowerCase()}` : "None";
}

export const sexLabels: Readonly<Record<Sex, string>> = {
  female: "Female",
  male: "Male",
  indeterminate: "Indeterminate",
  not_known: "Not known",
};

export const noNumberLabels: Readonly<Record<NoNhsNumberReason, string>> = {
  not_known_yet: "Not known yet",
  lives_abroad: "Lives abroad",
  armed_forces: "Armed forces",
  newborn: "Newborn, no number yet",
  declined: "The patient does not want to give it",
};

/** The words of each need as they stand in the banner; `ask` is what its detail should say. */
export const needCatalogue: Readonly<
  Record<NeedKind, { readonly label: string; readonly ask?: string }>
> = {
  interpreter: { label: "Needs an interpreter", ask: "Language" },
  british_sign_language: { label: "Uses British Sign Language" },
  hearing: { label: "Hearing loss", ask: "For example, left ear, or wears hearing aids" },
  sight: { label: "Sight loss", ask: "For example, reads large print, or is blind" },
  large_print: { label: "Needs large print", ask: "Size of print" },
  easy_read: { label: "Needs easy read" },
  learning_disability: { label: "Learning disability", ask: "What helps" },
  dementia: { label: "Dementia", ask: "What helps" },
  wheelchair: { label: "Uses a wheelchair" },
  carer_present: { label: "Needs a carer present", ask: "Who" },
  other: { label: "Other need", ask: "What they need" },
};

export interface Need {
  readonly kind: NeedKind;
  readonly detail: string | null;
}

/** `Needs an interpreter: Polish`; "other" says its detail alone. */
export function needInWords({ kind, detail }: Need): string {
  if (kind === "other" && detail) return detail;
  return detail ? `${needCatalogue[kind].label}: ${detail}` : needCatalogue[kind].label;
}

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
