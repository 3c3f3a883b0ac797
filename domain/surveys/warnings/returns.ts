/** Totals of a month that are to be sent within three working days, or should have been. */
import { gte } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { surveyPlaces, surveyReturns } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import { everyHoliday } from "@/domain/clocks/holidays.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { returnDueOn, workingDaysBefore } from "@/domain/surveys/return_due.ts";
import { settingsIn } from "@/domain/surveys/returns.ts";
import type { FindWarnings, FoundWarning } from "@/domain/surveys/warnings/warning.ts";

const daysAhead = 3;
/** A machine that was off for a month says it later. */
const monthsLookedAt = 2;

export const findReturnsDue: FindWarnings = async (read, today) =>
  (await unsent(read, today)).filter(({ due, from }) => from <= today && today <= due)
    .map(({ warned }) => ({ ...warned, kind: "return_due" }));

export const findReturnsOverdue: FindWarnings = async (read, today) =>
  (await unsent(read, today)).filter(({ due }) => due < today)
    .map(({ warned }) => ({ ...warned, kind: "return_overdue" }));

interface Unsent {
  readonly due: Day;
  /** From when on it is told that it will be due. */
  readonly from: Day;
  readonly warned: Omit<FoundWarning, "kind">;
}

async function unsent(read: Reader, today: Day): Promise<readonly Unsent[]> {
  const months = monthsBack(monthOf(today), monthsLookedAt + 1).slice(0, -1);
  const [places, sent, holidays] = await Promise.all([
    read.select({
      organisationId: surveyPlaces.organisationId,
      setting: surveyPlaces.setting,
      startedAt: surveyPlaces.startedAt,
      endedAt: surveyPlaces.endedAt,
    }).from(surveyPlaces),
    read.select({
      organisationId: surveyReturns.organisationId,
      setting: surveyReturns.setting,
      month: surveyReturns.month,
    }).from(surveyReturns).where(gte(surveyReturns.month, months[0]!)),
    everyHoliday(read),
  ]);
  const known = new Set(sent.map(named));
  return [...Map.groupBy(places, ({ organisationId }) => organisationId)]
    .flatMap(([organisationId, theirs]) =>
      months.flatMap((month) =>
        settingsIn(theirs, month).map((setting) => ({ organisationId, setting, month }))
      )
    )
    // No source says that a home sends any: domain/surveys/return_forms.ts.
    .filter((each) => each.setting !== "care_home" && !known.has(named(each)))
    .map((warned) => {
      const due = returnDueOn(warned.month, holidays);
      return { due, from: workingDaysBefore(due, daysAhead, holidays), warned };
    });
}

const named = (each: Readonly<Record<"organisationId" | "setting" | "month", string>>): string =>
  [each.organisationId, each.setting, each.month].join(" ");
