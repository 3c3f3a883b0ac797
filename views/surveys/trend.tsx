/** Month by month, drawn, with the table of it: all that is shown, and each place by itself. */
import type { Month } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";
import { monthInWords } from "@/domain/months.ts";
import { experienceLabels, experiences } from "@/domain/surveys/experience.ts";
import { reckonTotals, type Total } from "@/domain/surveys/find_results.ts";
import { settingLabels } from "@/domain/surveys/modes.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Details } from "@/views/components/details.tsx";
import { Table } from "@/views/components/table.tsx";
import { percent } from "@/views/surveys/percent.ts";
import { type Point, TrendDrawing } from "@/views/surveys/trend_drawing.tsx";

interface Trended {
  readonly name: string;
  readonly points: readonly Point[];
}

export function Trends(
  { totals, months }: { totals: readonly Total[]; months: readonly Month[] },
) {
  const [all, ...each] = trendsOf(totals, months).filter(({ points }) => hasLine(points));
  if (!all) return null;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">Month by month</h2>
      <p class="trend__key">
        Positive: a solid line with dots. Negative: a broken line with squares. A month without
        answers is a gap.
      </p>
      <OneTrend {...all} />
      {each.length > 0 && (
        <div class="trends">
          {each.map((one, index) => (
            <section aria-labelledby={`trend-${index}`}>
              <h3 id={`trend-${index}`}>{one.name}</h3>
              <OneTrend {...one} />
            </section>
          ))}
        </div>
      )}
    </section>
  );
}

function OneTrend({ name, points }: Trended) {
  return (
    <>
      <Scrolling label={`${name}, drawn`}>
        <TrendDrawing name={name} points={points} />
      </Scrolling>
      <Details
        summary={
          <>
            The same as a table<span class="nhsuk-u-visually-hidden">: {name}</span>
          </>
        }
      >
        <Scrolling label={`${name}, as a table`}>
          <Table
            caption={`${name}, month by month`}
            columns={[
              { head: "Month" },
              { head: "Answers", numeric: true },
              { head: "Positive", numeric: true },
              { head: "Negative", numeric: true },
              ...experiences.map((each) => ({ head: experienceLabels[each], numeric: true })),
            ]}
            rows={points.map(({ month, responses, positive, negative, counts }) => [
              monthInWords(month),
              figure(responses),
              percent(positive),
              percent(negative),
              ...experiences.map((each) => figure(counts[each])),
            ])}
            firstCellIsHeader
          />
        </Scrolling>
      </Details>
    </>
  );
}

/** One month is no line. */
const hasLine = (points: readonly Point[]) =>
  points.filter(({ responses }) => responses > 0).length > 1;

/** All of it first; then, where there are several, each kind of service and each place. */
function trendsOf(totals: readonly Total[], months: readonly Month[]): readonly Trended[] {
  const trend = (name: string, of: readonly Total[]): Trended => {
    const byMonth = Map.groupBy(of, ({ month }) => month);
    return {
      name,
      points: months.map((month) => ({ month, ...reckonTotals(byMonth.get(month) ?? []) })),
    };
  };
  const settings = Map.groupBy(totals, ({ setting }) => setting);
  // One of a single place is drawn as that place.
  const several = [...settings].filter(([, of]) => settings.size > 1 && placesIn(of).size > 1);
  const places = [...placesIn(totals).values()]
    .map((of) => ({ name: of[0]!.placeName, of }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en-GB"));
  return [
    trend("All places", totals),
    ...several.map(([setting, of]) => trend(settingLabels[setting], of)),
    ...(places.length > 1 ? places.map(({ name, of }) => trend(name, of)) : []),
  ];
}

const placesIn = (totals: readonly Total[]) => Map.groupBy(totals, ({ placeId }) => placeId);
