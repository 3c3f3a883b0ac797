/** What people may send us about hours, targets and days on which no service works. */
import { z } from "zod";
import { pathways, type Targets } from "@/db/schema/clocks.ts";
import { type OpeningHours, type Weekday, weekdays } from "@/db/schema/organisations.ts";
import { priorities, type Priority } from "@/db/schema/referrals.ts";
import { parseDay, type Stretch, weekdayLabels } from "@/domain/organisations/opening_hours.ts";
import { typedDate, withDates } from "@/domain/typed_date.ts";

/** Less work than that in a week makes no promise that anybody could keep. */
const leastMinutesAWeek = 240;
const mostTargetHours = 500;

const hoursOf = (day: Weekday) =>
  z.string().trim().max(200, `${weekdayLabels[day]} must be 200 characters or fewer`).default("")
    .transform((typed, context): readonly Stretch[] => {
      if (typed === "") return [];
      const parsed = parseDay(typed);
      if ("stretches" in parsed) return parsed.stretches;
      context.addIssue({ code: "custom", message: `${weekdayLabels[day]} ${parsed.problem}` });
      return z.NEVER;
    });

/** Typed in hours, half ones too; kept in minutes. */
const hoursTyped = (what: string) =>
  z.string().trim().default("").transform((typed, context): number | undefined => {
    if (typed === "") return undefined;
    const hours = /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? Number(typed) : NaN;
    const minutes = Math.round(hours * 60);
    if (minutes >= 1 && hours <= mostTargetHours) return minutes;
    context.addIssue({
      code: "custom",
      message: `${what} must be a number of working hours, like 8 or 7.5, up to ${mostTargetHours}`,
    });
    return z.NEVER;
  });

export const targetFields = {
  urgent_suspected_cancer: "uscHours",
  urgent: "urgentHours",
  routine: "routineHours",
} as const satisfies Record<Priority, string>;

/** The newest version when the page was shown, so that a stale page overwrites nothing. */
const seen = z.string("Open the page again").max(100, "Open the page again");

export const TermsForm = withDates(
  ["validFrom"],
  z.object({
    monday: hoursOf("monday"),
    tuesday: hoursOf("tuesday"),
    wednesday: hoursOf("wednesday"),
    thursday: hoursOf("thursday"),
    friday: hoursOf("friday"),
    saturday: hoursOf("saturday"),
    sunday: hoursOf("sunday"),
    uscHours: hoursTyped("Target for urgent suspected cancer"),
    urgentHours: hoursTyped("Target for urgent"),
    routineHours: hoursTyped("Target for routine"),
    nearHours: hoursTyped("Time before it is nearly up").transform((minutes, context): number => {
      if (minutes !== undefined) return minutes;
      context.addIssue({ code: "custom", message: "Enter how long before the end you are warned" });
      return z.NEVER;
    }),
    pathway: z.enum(pathways, "Choose what the service’s answers are"),
    validFrom: typedDate("First day"),
    seen,
  }).transform((typed) => {
    const { validFrom, pathway, nearHours, seen } = typed;
    const hours: OpeningHours = Object.fromEntries(weekdays.map((day) => [day, typed[day]]));
    const targets: Targets = Object.fromEntries(
      priorities.map((each) => [each, typed[targetFields[each]]] as const)
        .filter(([, minutes]) => minutes !== undefined),
    );
    return { validFrom, pathway, nearMinutes: nearHours, hours, targets, seen };
  }).refine(({ hours }) => minutesAWeek(hours) >= leastMinutesAWeek, {
    path: ["monday"],
    message: `Enter at least ${leastMinutesAWeek / 60} hours of work in a week`,
  }),
);
export type TermsInput = z.output<typeof TermsForm>;

const minutesAWeek = (hours: OpeningHours): number =>
  Object.values(hours).flat().reduce((sum, { from, to }) => sum + minuteOf(to) - minuteOf(from), 0);

const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};

export const HolidayForm = withDates(
  ["day"],
  z.object({
    day: typedDate("Day"),
    name: z.string("Enter what the day is called").trim().min(1, "Enter what the day is called")
      .max(80, "The name must be 80 characters or fewer"),
  }),
);
export type HolidayInput = z.output<typeof HolidayForm>;
