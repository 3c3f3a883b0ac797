/** What people may send us about organisations and those who work there. */
import { z } from "zod";
import { roles } from "@/db/schema/access.ts";
import { type OpeningHours, type Weekday, weekdays } from "@/db/schema/organisations.ts";
import { emailAddress, newPassword, personName } from "@/domain/access/forms.ts";
import { openableKinds } from "@/domain/organisations/kinds.ts";
import { parseDay, type Stretch, weekdayLabels } from "@/domain/organisations/opening_hours.ts";
import { optionalTypedDate, typedDate, withDates } from "@/domain/typed_date.ts";

const mayBeEmpty = <T extends z.ZodType<string, string>>(schema: T) =>
  z.string().trim().default("").transform((typed) => typed === "" ? null : typed)
    .pipe(schema.nullable());

const name = z.string("Enter the name").trim().min(1, "Enter the name")
  .max(200, "Name must be 200 characters or fewer");
/** Formats differ by kind and over time (NHS England, ODS), so only the characters are checked. */
const odsCode = mayBeEmpty(
  z.string().toUpperCase().regex(/^[A-Z0-9]{3,12}$/, "ODS code must be 3 to 12 letters and digits"),
);
const phone = mayBeEmpty(
  z.string().max(40, "Phone number must be 40 characters or fewer")
    .regex(/^[\d\s()+.x-]*\d[\d\s()+.x-]*$/, "Enter a phone number, like 01632 960001"),
);
const postcode = mayBeEmpty(
  z.string().toUpperCase().transform((typed) => typed.replace(/[^A-Z0-9]/g, ""))
    .pipe(
      z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/, "Enter a full UK postcode")
        .transform((bare) => `${bare.slice(0, -3)} ${bare.slice(-3)}`),
    ),
);
const addressLines = mayBeEmpty(
  z.string().max(500, "Address must be 500 characters or fewer")
    .transform((typed) =>
      typed.split(/\r?\n/).map((line) => line.trim()).filter(Boolean).join("\n")
    ),
);

/** Where to find it and how to reach it. */
const contact = { phone, email: mayBeEmpty(emailAddress), addressLines, postcode };

export const OpenForm = withDates(
  ["validFrom"],
  z.object({
    kind: z.enum(openableKinds, "Choose what kind of organisation it is"),
    name,
    odsCode,
    validFrom: typedDate("First day"),
    ...contact,
  }),
);
export type OpenInput = z.output<typeof OpenForm>;

/** The state of the details when the page was shown, so that a stale page overwrites nothing. */
const seen = z.string("Open the page again").max(100, "Open the page again");

export const IdentityForm = withDates(
  ["validFrom", "validTo"],
  z.object({
    name,
    odsCode,
    validFrom: typedDate("First day"),
    validTo: optionalTypedDate("Last day"),
    seen,
  }).refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ["validTo"],
    message: "Last day must be on or after the first day",
  }),
);
export type IdentityInput = z.output<typeof IdentityForm>;

const hoursOf = (day: Weekday) =>
  z.string().trim().max(200, `${weekdayLabels[day]} must be 200 characters or fewer`).default("")
    .transform((typed, context): readonly Stretch[] | undefined => {
      if (typed === "") return undefined;
      const parsed = parseDay(typed);
      if ("stretches" in parsed) return parsed.stretches;
      context.addIssue({ code: "custom", message: `${weekdayLabels[day]} ${parsed.problem}` });
      return z.NEVER;
    });

export const ContactForm = z.object({
  ...contact,
  monday: hoursOf("monday"),
  tuesday: hoursOf("tuesday"),
  wednesday: hoursOf("wednesday"),
  thursday: hoursOf("thursday"),
  friday: hoursOf("friday"),
  saturday: hoursOf("saturday"),
  sunday: hoursOf("sunday"),
  requiresSecondFactor: z.enum(["yes", "no"], "Choose whether everyone needs a second factor")
    .transform((word) => word === "yes"),
  seen,
}).transform(({ phone, email, addressLines, postcode, requiresSecondFactor, seen, ...days }) => ({
  phone,
  email,
  addressLines,
  postcode,
  requiresSecondFactor,
  seen,
  openingHours: Object.fromEntries(
    weekdays.filter((day) => days[day]).map((day) => [day, days[day]]),
  ) as OpeningHours,
}));
export type ContactInput = z.output<typeof ContactForm>;

const role = z.enum(roles, "Choose a role");

export const InviteForm = z.object({ name: personName, email: emailAddress, role });
export type InviteInput = z.output<typeof InviteForm>;

/** Somebody new chooses the name that colleagues will see and a password. */
export const JoinForm = z.object({ name: personName, password: newPassword });
export type JoinInput = z.output<typeof JoinForm>;

export const RoleForm = z.object({ role });

export const SuspendForm = z.object({
  reason: z.string("Enter why").trim().min(3, "Enter why, in a few words")
    .max(300, "The reason must be 300 characters or fewer"),
});
