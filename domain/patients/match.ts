/** Are two records one person? Says how likely, and why, so that a person can decide. */
import type { Day, NhsNumber } from "@/db/columns.ts";
import { nameParts, runTogether } from "@/domain/patients/fold.ts";
import type { Named } from "@/domain/patients/patient.ts";

export interface Identity extends Named {
  readonly nhsNumber: NhsNumber | null;
  readonly dateOfBirth: Day;
}
export interface Likeness {
  readonly how: "same_number" | "likely" | "possible";
  /** Words for the person who decides. */
  readonly because: string;
}

/** Nothing where there is no reason to think so. Nicknames are not known here. */
export function likeness(a: Identity, b: Identity): Likeness | undefined {
  if (a.nhsNumber && a.nhsNumber === b.nhsNumber) {
    return { how: "same_number", because: "The NHS number is the same" };
  }
  const found = byNameAndBirth(a, b);
  if (!found || !a.nhsNumber || !b.nhsNumber) return found;
  return { how: "possible", because: `${found.because}, but the NHS numbers are different` };
}

function byNameAndBirth(a: Identity, b: Identity): Likeness | undefined {
  const names = namesAgree(a, b);
  if (!names) return undefined;
  if (a.dateOfBirth === b.dateOfBirth) {
    const born = "and the date of birth are the same";
    if (names === "same") return { how: "likely", because: `The name ${born}` };
    return { how: names.how, because: `${names.because}, and the date of birth is the same` };
  }
  if (names !== "same") return undefined;
  if (dayAndMonthSwapped(a.dateOfBirth, b.dateOfBirth)) {
    return {
      how: "possible",
      because: "The name is the same, and day and month of birth are swapped",
    };
  }
  if (oneSlip(a.dateOfBirth, b.dateOfBirth)) {
    return {
      how: "possible",
      because: "The name is the same, and the date of birth differs in one place",
    };
  }
}

type Agreement = "same" | Likeness | undefined;

function namesAgree(a: Named, b: Named): Agreement {
  const [aFirst, aLast] = [runTogether(a.firstName), runTogether(a.lastName)];
  const [bFirst, bLast] = [runTogether(b.firstName), runTogether(b.lastName)];
  if (aFirst === bFirst && aLast === bLast) return "same";
  if (aFirst === bLast && aLast === bFirst) {
    return { how: "likely", because: "First and last name are the other way round" };
  }
  if (aLast === bLast && firstNamesFit(a.firstName, b.firstName)) {
    return { how: "likely", because: "The last name is the same and the first names fit" };
  }
  if (aFirst !== bFirst) return undefined;
  if (sharePart(a.lastName, b.lastName)) {
    return { how: "possible", because: "The first name is the same and part of the last name" };
  }
  if (oneSlip(aLast, bLast)) {
    return {
      how: "possible",
      because: "The first name is the same and the last name differs in one letter",
    };
  }
}

/** `Mary` and `Mary Ann`, `J` and `John`; not `John` and `Jane`, who may be twins. */
function firstNamesFit(a: string, b: string): boolean {
  const [short = "", long = ""] = [runTogether(a), runTogether(b)].sort((x, y) =>
    x.length - y.length
  );
  const parts = nameParts(a.length > b.length ? a : b);
  return long.startsWith(short) && (short.length === 1 || parts.includes(short)) ||
    oneSlip(short, long) && short.length > 3;
}

/** After a marriage: `Pell` and `Pell-Okafor`. Short parts such as "de" say nothing. */
function sharePart(a: string, b: string): boolean {
  const parts = nameParts(b).filter((part) => part.length > 3);
  return nameParts(a).some((part) => parts.includes(part));
}

function dayAndMonthSwapped(a: Day, b: Day): boolean {
  const [year, month, day] = a.split("-");
  return `${year}-${day}-${month}` === b;
}

/** One character changed, left out or put in, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] &&
    short.slice(i + 2) === long.slice(i + 2);
}

/** A day with day and month the other way round, where that is a day. */
export function swappedDay(born: Day): Day | undefined {
  const [year, month, day] = born.split("-");
  return Number(day) <= 12 ? `${year}-${day}-${month}` as Day : undefined;
}
