/** What somebody asks of the trail. It comes in an address, so it names no patient in words. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { optionalTypedDate, withDates } from "@/domain/typed_date.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const words = (most: number) =>
  z.string().trim().max(most, `Enter ${most} characters or less`).default("");

export const TrailForm = withDates(
  ["from", "to"],
  z.object({
    /** Part of a person's name, or their whole e-mail address. */
    person: words(100),
    /** A referral's reference as it is spoken: BED-7K4M-9Q. */
    reference: words(20).transform((typed) => typed.toUpperCase().replaceAll(/\s/g, "")),
    /** From links only: a record as the trail names it, `referral:0199…`. */
    record: z.string().regex(/^[a-zA-Z]{1,30}:[\w.-]{0,60}$/, "Follow the link again").optional(),
    patient: z.string().regex(uuid, "Follow the link again")
      .transform((id) => id as Id<"Patient">).optional(),
    from: optionalTypedDate("From"),
    to: optionalTypedDate("To"),
    /** Entries older than this one: the next page. */
    before: z.coerce.number("Follow the link again").int().positive().optional(),
  }).refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ["to"],
    error: "To must be the same day as From, or later",
  }),
);
export type TrailFilter = z.infer<typeof TrailForm>;

/** What was asked for, without what was left open: kept in the trail with the look. */
export function askedIn(filter: TrailFilter): Readonly<Record<string, unknown>> {
  const { patient: _inItsOwnColumn, ...asked } = filter;
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
}
