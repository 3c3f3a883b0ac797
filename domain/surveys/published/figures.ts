/**
 * A month's figures as they may leave the organisation: what `suppressed()` leaves out is not in
 * them at all, neither as a number nor as a percentage.
 *
 * NHS England's rule is about how many answered. It would still let somebody subtract the places that
 * are shown from the whole, and find that those who are left all said the same. So one place more is
 * left out, the lowest first, until what is left has two different answers in it.
 */
import type { PublishedFigures, PublishedLine } from "@/db/schema/survey_publications.ts";
import { experiences } from "@/db/schema/surveys.ts";
import { reckonTotals, type Total } from "@/domain/surveys/find_results.ts";
import { type Reckoned, sumOf } from "@/domain/surveys/reckon.ts";
import { suppressed } from "@/domain/surveys/suppress.ts";

type Counted = Pick<
  Total,
  "placeId" | "placeName" | "experience" | "mode" | "answers" | "setAside"
>;

interface Place extends Reckoned {
  readonly id: string;
  readonly name: string;
}

const whole = "whole";

export function publishable(totals: readonly Counted[]): PublishedFigures {
  const places = [...Map.groupBy(totals, ({ placeId }) => placeId)]
    .map(([id, of]): Place => ({ id, name: of[0]!.placeName, ...reckonTotals(of) }))
    .sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
  const all = reckonTotals(totals);
  const hidden = new Set(
    suppressed([
      { id: whole, parent: undefined, responses: all.responses },
      ...places.map(({ id, responses }) => ({ id, parent: whole, responses })),
    ]).keys(),
  );
  if (!hidden.has(whole)) hideMore(places, hidden);
  return {
    all: line("", all, hidden.has(whole)),
    places: places.map((each) => line(each.name, each, hidden.has(each.id))),
    leftOut: totals.reduce((sum, { setAside }) => sum + setAside, 0),
  };
}

function hideMore(places: readonly Place[], hidden: Set<string>): void {
  if (hidden.size === 0) return;
  const shown = places.filter(({ id, responses }) => responses > 0 && !hidden.has(id))
    .sort((one, other) => other.responses - one.responses);
  while (saidOf(places, hidden) < 2) {
    const next = shown.pop();
    if (!next) return;
    hidden.add(next.id);
  }
}

/** How many different answers those gave who are left when what is shown is subtracted. */
function saidOf(places: readonly Place[], hidden: ReadonlySet<string>): number {
  const left = sumOf(places.filter(({ id }) => hidden.has(id)).map(({ counts }) => counts));
  return experiences.filter((each) => left[each] > 0).length;
}

const line = (
  name: string,
  { responses, counts }: Pick<Reckoned, "responses" | "counts">,
  isHidden: boolean,
): PublishedLine => isHidden ? { name } : { name, shown: { responses, counts } };
