/** What is found that a manager has to know of, before anybody is told. */
import type { Day, Id, Month } from "@/db/columns.ts";
import type { FallFound, SurveyWarningKind } from "@/db/schema/survey_warnings.ts";
import type { SurveySetting } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";

export interface FoundWarning {
  readonly kind: SurveyWarningKind;
  readonly organisationId: Id<"Organisation">;
  readonly month: Month;
  /** Of one place, or of all of a kind. */
  readonly placeId?: Id<"SurveyPlace">;
  readonly setting?: SurveySetting;
  readonly found?: FallFound;
}

/** Looks through the whole install, as it stands on a day: ask with the long reader. */
export type FindWarnings = (read: Reader, today: Day) => Promise<readonly FoundWarning[]>;

/** Two that say the same are one event. */
export const eventKeyOf = ({ kind, placeId, setting, month }: FoundWarning): string =>
  [kind, placeId ?? setting, month].join(":");
