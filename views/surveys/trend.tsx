/** A year of months: the share that was positive and that was negative, drawn, and the table of it. */
import type { Month } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";
import { monthInWords } from "@/domain/months.ts";
import { reckonTotals, type Total } from "@/domain/surveys/find_results.ts";
import type { Reckoned } from "@/domain/surveys/reckon.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Details } from "@/views/components/details.tsx";
import { Table } from "@/views/components/table.tsx";
import { percent } from "@/views/surveys/percent.ts";

interface Point extends Reckoned {
  readonly month: Month;
}

/** In units of the drawing. */
const [step, tall, left, top] = [48, 160, 40, 12];

export function Trend(
  { totals, months }: { totals: readonly Total[]; months: readonly Month[] },
) {
  const points = months.map((month): Point => ({
    month,
    ...reckonTotals(totals.filter((each) => each.month === month)),
  }));
  if (points.filter(({ responses }) => responses > 0).length < 2) return null;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">Month by month</h2>
      <Scrolling label="Month by month, drawn">
        <Drawing points={points} />
      </Scrolling>
      <p class="trend__key">
        Positive: a solid line with dots. Negative: a broken line with squares.
      </p>
      <Details summary="The same as a table">
        <Table
          caption="Month by month"
          columns={[
            { head: "Month" },
            { head: "Answers", numeric: true },
            { head: "Positive", numeric: true },
            { head: "Negative", numeric: true },
          ]}
          rows={points.map(({ month, responses, positive, negative }) => [
            monthInWords(month),
            figure(responses),
            percent(positive),
            percent(negative),
          ])}
          firstCellIsHeader
        />
      </Details>
    </section>
  );
}

function Drawing({ points }: { points: readonly Point[] }) {
  const x = (at: number) => left + step / 2 + at * step;
  const y = (share: number) => top + tall * (1 - share);
  const line = (of: (point: Point) => number | undefined) =>
    points.flatMap((point, at) => {
      const share = of(point);
      return share === undefined ? [] : [`${x(at)},${y(share)}`];
    });
  const [first, last] = [points[0]!, points.at(-1)!];
  return (
    <svg
      class="trend"
      role="img"
      aria-label={`Share of positive and negative answers, ${monthInWords(first.month)} to ${
        monthInWords(last.month)
      }. The table below has the figures.`}
      viewBox={`0 0 ${left + points.length * step} ${top + tall + 28}`}
    >
      {[0, 0.5, 1].map((share) => (
        <>
          <path class="trend__line" d={`M${left} ${y(share)}h${points.length * step}`} />
          <text x={left - 6} y={y(share) + 4} text-anchor="end">{percent(share)}</text>
        </>
      ))}
      <polyline class="trend__positive" points={line(({ positive }) => positive).join(" ")} />
      <polyline class="trend__negative" points={line(({ negative }) => negative).join(" ")} />
      {points.map(({ month, positive, negative }, at) => (
        <>
          {positive !== undefined && (
            <circle class="trend__positive" cx={x(at)} cy={y(positive)} r="4" />
          )}
          {negative !== undefined && (
            <rect
              class="trend__negative"
              x={x(at) - 4}
              y={y(negative) - 4}
              width="8"
              height="8"
            />
          )}
          <text x={x(at)} y={top + tall + 20} text-anchor="middle">
            {monthInWords(month).slice(0, 3)}
          </text>
        </>
      ))}
    </svg>
  );
}
