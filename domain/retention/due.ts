/** When a record's time is over: pure, by the periods of domain/retention/periods.ts. */
import type { Day } from "@/db/columns.ts";
import type { Periods, RetentionKind } from "@/domain/retention/periods.ts";
import { ageOn } from "@/domain/time.ts";

export interface RecordFacts {
  readonly dateOfBirth: Day;
  readonly diedOn: Day | null;
  readonly lastEntryOn: Day;
  /** Referred as urgent suspected cancer, ever. */
  readonly cancer: boolean;
}

export interface Due {
  /** What decides: of all that apply, what keeps it longest. */
  readonly kind: RetentionKind;
  readonly dueOn: Day;
}

export function whenDue(facts: RecordFacts, periods: Periods): Due {
  const { dateOfBirth, diedOn, lastEntryOn, cancer } = facts;
  const after = (kind: RetentionKind, from: Day): Due => ({
    kind,
    dueOn: plusYears(from, periods[kind]),
  });
  const age = ageOn(dateOfBirth, lastEntryOn);
  const applying = [
    age < 17
      ? after("child", dateOfBirth)
      : age === 17
      ? after("child_seen_at_17", dateOfBirth)
      : after("adult", lastEntryOn),
    ...(cancer ? [after("cancer", lastEntryOn)] : []),
    ...(diedOn ? [after("after_death", diedOn)] : []),
  ];
  return applying.reduce((longest, each) => each.dueOn > longest.dueOn ? each : longest);
}

/** The shortest time in years in which any record could be due after its beginning: the sweep looks at none younger. */
export const shortestYears = (periods: Periods): number =>
  Math.min(periods.adult, periods.child - 17, periods.child_seen_at_17 - 18);

/** 29 February becomes the 28th, where a year has none. */
export const plusYears = (day: Day, years: number): Day =>
  Temporal.PlainDate.from(day).add({ years }).toString() as Day;
