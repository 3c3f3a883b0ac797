/** The fields of a patient, one by one, each with the words for what is wrong with it. */
import { z } from "zod";
import type { Day, NhsNumber } from "@/db/columns.ts";
import { type EthnicCategory, needKinds, noNhsNumberReasons, sexes } from "@/db/schema/patients.ts";
import { readNhsNumber, type TestNumbers } from "@/domain/nhs_number.ts";
import {
  backgroundsOf,
  declinedCode,
  type Ethnicity,
  ethnicityOf,
  groupKeys,
} from "@/domain/patients/ethnicity.ts";
import type { Need, NoNhsNumberReason } from "@/domain/patients/patient.ts";
import { readPostcode } from "@/domain/patients/postcode.ts";
import { ageOn } from "@/domain/time.ts";
import { optionalTypedDate, typedDate } from "@/domain/typed_date.ts";

const oneLine = (text: string) => text.normalize("NFC").replace(/[\s\p{Cc}]+/gu, " ").trim();

export const line = (most: number, tooLong: string) =>
  z.string().default("").transform(oneLine).pipe(z.string().max(most, tooLong));

/** The same where nothing means that it was not said. */
export const optionalLine = (most: number, tooLong: string) =>
  line(most, tooLong).transform((text) => text || null);

/** Any letters, numbers and signs: people are called all sorts of things. */
export const name = (which: "first name" | "last name") =>
  line(100, `${which === "first name" ? "First" : "Last"} name must be 100 characters or fewer`)
    .refine((text) => text !== "", `Enter the ${which}`);

const oldest = 130;

export const bornBefore = (today: Day) =>
  typedDate("Date of birth").superRefine((born, context) => {
    const why = whyNotBorn(born, today);
    if (why) context.addIssue({ code: "custom", message: why });
  });

/** Where it may be left empty: what has not happened. */
export const noLaterThan = (today: Day, what: string) =>
  optionalTypedDate(what).refine(
    (day) => day === null || day <= today,
    `${what} must be today or in the past`,
  );

/** Also for lists, where the date comes in one column. */
export function whyNotBorn(born: Day, today: Day): string | undefined {
  if (born > today) return "Date of birth must be today or in the past";
  if (ageOn(born, today) > oldest) {
    return `Date of birth must be less than ${oldest} years ago. Check the year`;
  }
}

export const sex = z.enum(sexes, "Choose the sex");

export interface NumberOrReason {
  readonly nhsNumber: NhsNumber | null;
  readonly noNhsNumberReason: NoNhsNumberReason | null;
}
const reason = z.enum(noNhsNumberReasons);

/** One of the two: the number, or why there is none. */
export const numberOrReason = (testNumbers: TestNumbers) =>
  z.object({ number: z.string().default(""), reason: z.string().default("") })
    .transform((typed, context): NumberOrReason => {
      const refuse = (message: string) => {
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      };
      const why = reason.safeParse(typed.reason);
      if (typed.number.trim() === "") {
        if (why.success) return { nhsNumber: null, noNhsNumberReason: why.data };
        return refuse("Enter the NHS number, or choose why there is none");
      }
      if (why.success) return refuse("Enter the NHS number or choose why there is none, not both");
      const read = readNhsNumber(typed.number, testNumbers);
      return read.ok ? { nhsNumber: read.number, noNhsNumberReason: null } : refuse(read.why);
    });

export const ethnicity = z.object({
  group: z.string().default(""),
  background: z.string().default(""),
  own: optionalLine(100, "Ethnic background must be 100 characters or fewer"),
}).transform((typed, context): Ethnicity => {
  const group = groupKeys.find((key) => key === typed.group);
  if (!group) return { ethnicCategory: null, ethnicBackground: null };
  if (group === "declined") {
    return { ethnicCategory: declinedCode satisfies EthnicCategory, ethnicBackground: null };
  }
  const chosen = backgroundsOf(group).find(({ key }) => key === typed.background);
  if (chosen) return ethnicityOf(chosen, typed.own);
  context.addIssue({ code: "custom", message: "Choose what best describes their background" });
  return z.NEVER;
});

/** One part per line; commas at the ends of lines go. */
export const address = z.string().default("").transform((text) =>
  text.normalize("NFC").split(/\r?\n/).map((each) => oneLine(each).replace(/,$/, ""))
    .filter(Boolean)
).pipe(
  z.array(z.string().max(100, "Each line of the address must be 100 characters or fewer"))
    .max(7, "Address must have 7 lines or fewer"),
).transform((lines) => lines.join("\n") || null);

export const postcode = z.string().default("").transform((typed, context) => {
  if (typed.trim() === "") return null;
  const read = readPostcode(typed);
  if (read) return read;
  context.addIssue({ code: "custom", message: "Enter a full UK postcode, such as AA3 1AB" });
  return z.NEVER;
});

/** Free in form: spaces, brackets, a country code, an extension. */
export const phone = optionalLine(40, "Phone number must be 40 characters or fewer").refine(
  (typed) =>
    typed === null || (/^[\d\s()+./x-]+(ext\.? ?\d+)?$/i.test(typed) && digitsIn(typed) >= 7),
  "Enter a phone number, such as 01632 960001 or +44 808 157 0192",
);
const digitsIn = (text: string) => text.replace(/\D/g, "").length;

export const email = optionalLine(254, "Email address must be 254 characters or fewer").refine(
  (typed) => typed === null || z.email().safeParse(typed).success,
  "Enter an email address in the correct format, such as name@example.com",
);

export const room = optionalLine(20, "Room must be 20 characters or fewer");

export const needKind = z.enum(needKinds, "Choose what they need");
export const needDetail = optionalLine(200, "Use 200 characters or fewer");

/** What must be said with a need for it to be of use. */
export function whyNotNeed({ kind, detail }: Need): string | undefined {
  if (kind === "interpreter" && !detail) return "Enter the language they need an interpreter for";
  if (kind === "other" && !detail) return "Say what the other need is";
}
