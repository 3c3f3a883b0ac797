/** A date typed in three boxes, `NAME-day`, `NAME-month` and `NAME-year`, as the form asks for it. */
import { z } from "zod";
import type { Day } from "@/db/columns.ts";
import { inLatinDigits } from "@/domain/latin_digits.ts";

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
const box = z.string().trim().transform(inLatinDigits).default("");
const boxes = z.object({ day: box, month: box, year: box });
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Gathers the three boxes of each named date into one field, before the schema looks at it. */
export function withDates<T extends z.ZodType>(names: readonly string[], schema: T) {
  return z.preprocess((raw) => {
    const fields = { ...raw as Record<string, unknown> };
    for (const name of names) {
      fields[name] = {
        day: fields[`${name}-day`],
        month: fields[`${name}-month`],
        year: fields[`${name}-year`],
      };
    }
    return fields;
  }, schema);
}

/** @param what how the date begins a sentence: "Date of birth" */
export const typedDate = (what: string, whenMissing = `Enter the ${lowerFirst(what)}`) =>
  boxes.transform((parts, context): Day => {
    const problem = missing(parts, what, whenMissing);
    const found = problem ? undefined : dayFrom(parts);
    if (found) return found;
    context.addIssue({ code: "custom", message: problem ?? `${what} must be a real date` });
    return z.NEVER;
  });

/** The same where it may be left empty. */
export const optionalTypedDate = (what: string) =>
  boxes.transform((parts, context): Day | null => {
    if (!parts.day && !parts.month && !parts.year) return null;
    const problem = missing(parts, what, "");
    const found = problem ? undefined : dayFrom(parts);
    if (found) return found;
    context.addIssue({ code: "custom", message: problem ?? `${what} must be a real date` });
    return z.NEVER;
  });

/** What the three boxes show for a day that is known. */
export function dateBoxes(name: string, day: Day | null): Readonly<Record<string, string>> {
  if (day === null) return {};
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return { [`${name}-day`]: `${date}`, [`${name}-month`]: `${month}`, [`${name}-year`]: `${year}` };
}

function missing(parts: Parts, what: string, whenAll: string): string | undefined {
  const left = (["day", "month", "year"] as const).filter((part) => !parts[part]);
  if (left.length === 3) return whenAll;
  return left.length > 0 ? `${what} must include a ${left.join(" and a ")}` : undefined;
}

/** The day that three boxes name, if there is such a day. Months may be written out or shortened; years have four figures, so that 26 is not guessed at. */
export function dayFrom({ day, month, year }: Parts): Day | undefined {
  const word = month.toLowerCase();
  const named = word.length >= 3 ? months.findIndex((name) => name.startsWith(word)) + 1 : 0;
  const number = /^\d{1,2}$/.test(month) ? Number(month) : named;
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year) || number === 0) return undefined;
  try {
    const fields = { year: Number(year), month: number, day: Number(day) };
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString() as Day;
  } catch {
    return undefined;
  }
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
