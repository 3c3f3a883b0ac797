/** What a filter leaves of the queue, in words: above the rows, and as a name for a view. */
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Holding, QueueFilter, Trait } from "@/domain/triage/filter.ts";
import type { Sort } from "@/domain/triage/sort.ts";

export const holdingLabels: Readonly<Record<Holding | "any", string>> = {
  any: "All open",
  unclaimed: "Nobody’s yet",
  mine: "Mine",
  waiting: "With the practice",
};

export const traitLabels: Readonly<Record<Trait, string>> = {
  breaching: "Over their time",
  follow_ups: "Follow-ups",
  returned: "Came back from the practice",
};

/** As ways to end "Only cases that are". */
export const traitChoices: Readonly<Record<Trait, string>> = {
  breaching: "over their time",
  follow_ups: "follow-ups",
  returned: "back from the practice",
};

export const sortLabels: Readonly<Record<Sort, string>> = {
  working: "Working order",
  due: "Time left",
  longest: "Waiting longest",
  newest: "Newest",
};

interface Names {
  readonly service?: string | undefined;
  readonly practice?: string | undefined;
}

/** `Nobody’s yet, urgent, Oakfield Surgery`; undefined where everything is shown. */
export function filterInWords(filter: QueueFilter, names: Names): string | undefined {
  const { priority, holding } = filter;
  const parts = [
    holding && holdingLabels[holding],
    priority && priorityCatalogue[priority].short,
    filter.breaching && traitLabels.breaching,
    filter.follow_ups && traitLabels.follow_ups,
    filter.returned && traitLabels.returned,
    filter.service && (names.service ?? "a service that is not yours"),
    filter.practice && (names.practice ?? "a practice"),
  ].filter((part) => typeof part === "string");
  return parts.length === 0 ? undefined : parts.join(", ");
}
