/** What a manager may send us about who works on what, and when. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import { complexities } from "@/db/schema/referrals.ts";
import { clinicKinds } from "@/db/schema/sourcing.ts";
import { figure } from "@/domain/figures.ts";
import { typedTime } from "@/domain/organisations/typed_time.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

/** As many as a page shows: a longer press is several. */
export const mostAtOnce = 100;

const chosen = z.preprocess(
  (sent) => [sent ?? []].flat(),
  z.array(z.uuid("Open the page again").transform((id) => id as Id<"Referral">))
    .min(1, "Choose at least one case").max(mostAtOnce, `Choose up to ${mostAtOnce} cases`),
);

export const AssignForm = z.object({
  cases: chosen,
  to: z.union([
    z.literal("nobody").transform(() => null),
    z.uuid("Choose who the cases are for").transform((id) => id as Id<"User">),
  ], "Choose who the cases are for"),
});
export type AssignInput = z.output<typeof AssignForm>;

export const PassForm = z.object({
  cases: chosen,
  team: z.union([
    z.literal("own").transform(() => null),
    z.uuid("Choose a team").transform((id) => id as Id<"ServiceTeam">),
  ], "Choose a team"),
});
export type PassInput = z.output<typeof PassForm>;

export const SeenForm = z.object({
  warnings: z.preprocess(
    (sent) => [sent ?? []].flat(),
    z.array(z.uuid("Open the page again").transform((id) => id as Id<"ClockWarning">))
      .min(1, "Open the page again").max(mostAtOnce, "Open the page again"),
  ),
});
export type SeenInput = z.output<typeof SeenForm>;

const number = (what: string, least: number, most: number) =>
  z.string().trim().regex(/^\d{1,4}$/, `${what} must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(
      z.number().min(least, `${what} must be ${least} or more`)
        .max(most, `${what} must be ${most} or fewer`),
    );

export const DutyForm = withDates(
  ["day"],
  z.object({
    person: z.uuid("Choose who is on duty").transform((id) => id as Id<"User">),
    day: typedDate("Day", "Enter the day"),
    from: typedTime("when it begins"),
    to: typedTime("when it ends"),
    cases: number("Cases", 0, 500),
    weeks: number("Weeks", 1, 26),
  }).refine(({ from, to }) => from < to, {
    path: ["to"],
    message: "It must end after it begins",
  }),
);
export type DutyInput = z.output<typeof DutyForm>;

/** Empty is not said. */
const optionalWords = (what: string, longest = 300) =>
  z.string().trim().max(longest, `${what} must be ${figure(longest)} characters or fewer`)
    .default("").transform((typed) => typed === "" ? null : typed);

export const ClinicForm = z.object({
  name: z.string().trim().min(1, "Enter the name of the clinic").max(
    80,
    "The name must be 80 characters or fewer",
  ),
  kind: z.enum(clinicKinds, "Choose what kind of clinic it is"),
  complexity: z.enum(complexities, "Say which cases it is for"),
  places: number("Places", 0, 1000),
  place: optionalWords("Place"),
  areaServed: optionalWords("Area"),
  criteria: optionalWords("Criteria", 4000),
  booking: optionalWords("Booking", 4000),
  staff: optionalWords("Staff"),
});
type Said = z.output<typeof ClinicForm>;
type Optional = "place" | "areaServed" | "criteria" | "booking" | "staff";
export type ClinicInput = Omit<Said, Optional> & Partial<Pick<Said, Optional>>;

/** What a page that was opened a while ago must not overwrite. */
export const AmendClinicForm = ClinicForm.extend({
  seen: z.string("Open the page again").max(100, "Open the page again"),
});
