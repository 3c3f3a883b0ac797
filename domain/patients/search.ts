/** What somebody typed to find a patient, read: number, date of birth, postcode, and names. */
import type { Day, NhsNumber } from "@/db/columns.ts";
import { readNhsNumber } from "@/domain/nhs_number.ts";
import { nameParts } from "@/domain/patients/fold.ts";
import { takePostcode } from "@/domain/patients/postcode.ts";
import { takeDate } from "@/domain/patients/written_date.ts";

export interface PatientSearch {
  readonly nhsNumber?: NhsNumber;
  /** Any of these. */
  readonly born?: readonly Day[];
  readonly postcode?: string;
  /** Beginnings of names, in any order; every one must fit. */
  readonly names: readonly string[];
}

export type SearchRead =
  | { readonly ok: true; readonly search: PatientSearch }
  | { readonly ok: false; readonly field: "words" | "born"; readonly why: string };

const mostNames = 6;
const tenDigits = /(?<![\p{L}\p{N}])\d(?:[\s.\-–]?\d){9}(?![\p{L}\p{N}])/u;

/** Everything may stand in one box, in any order: `pell 9/6/1943`. */
export function readSearch(typed: { words: string; born: string }, today: Day): SearchRead {
  const text = typed.words.normalize("NFKC").trim();
  if (text === "" && typed.born.trim() === "") {
    return no("words", "Enter an NHS number, name, date of birth or postcode");
  }
  const number = tenDigits.exec(text)?.[0];
  const nhsNumber = number === undefined ? undefined : readNhsNumber(number, "allowed");
  if (nhsNumber && !nhsNumber.ok) return no("words", nhsNumber.why);

  const withoutNumber = number === undefined ? text : text.replace(number, " ");
  const inWords = takeDate(withoutNumber, today);
  if (inWords?.days.length === 0) return no("words", `${inWords.text.trim()} is not a real date`);
  const inBox = typed.born.trim() === "" ? undefined : takeDate(typed.born, today);
  if (typed.born.trim() !== "" && !inBox?.days.length) {
    return no("born", "Date of birth must be a real date, such as 15 3 1984");
  }

  const { postcode, rest } = takePostcode(inWords?.rest ?? withoutNumber);
  const names = nameParts(rest).slice(0, mostNames);
  const onlyNames = !nhsNumber && !inWords && !inBox && !postcode;
  if (onlyNames && /^[\d\s]+$/.test(names.join(""))) {
    return no("words", `An NHS number has 10 digits. This one has ${names.join("").length}`);
  }
  if (onlyNames && names.join("").length < 2) {
    return no("words", "Enter at least 2 letters of the name");
  }
  const born = inBox?.days ?? inWords?.days;
  return {
    ok: true,
    search: {
      names,
      ...(nhsNumber ? { nhsNumber: nhsNumber.number } : {}),
      ...(born ? { born } : {}),
      ...(postcode ? { postcode } : {}),
    },
  };
}

/** What was searched by, for the audit: never the words. */
export function kindsOf({ nhsNumber, born, postcode, names }: PatientSearch): readonly string[] {
  return [
    nhsNumber && "nhs_number",
    born && "date_of_birth",
    postcode && "postcode",
    names.length > 0 && "name",
  ].filter((kind) => typeof kind === "string");
}

const no = (field: "words" | "born", why: string): SearchRead => ({ ok: false, field, why });
