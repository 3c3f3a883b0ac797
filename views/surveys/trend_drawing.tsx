/** Months beside each other: what was positive and what was negative, as lines over a scale. */
import { scaleBand, scaleLinear } from "d3-scale";
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { Reckoned } from "@/domain/surveys/reckon.ts";
import { percent } from "@/views/surveys/percent.ts";

export interface Point extends Reckoned {
  readonly month: Month;
}
type Share = "positive" | "negative";

/** In units of the drawing. */
const [width, height] = [664, 220];
const plot = { left: 44, right: width - 8, top: 12, bottom: height - 44 };
/** More names of months would run into each other. */
const mostNamed = 13;

/** `name`: whose months they are, different from every other on the page. */
export function TrendDrawing({ name, points }: { name: string; points: readonly Point[] }) {
  const x = scaleBand<Month>().domain(points.map(({ month }) => month))
    .range([plot.left, plot.right]);
  const y = scaleLinear().domain([0, 1]).range([plot.bottom, plot.top]);
  const at = (month: Month) => x(month)! + x.bandwidth() / 2;
  const path = (of: Share) =>
    unbroken(points, of).map((stretch) =>
      stretch.map((point, index) => `${index === 0 ? "M" : "L"}${at(point.month)} ${y(point[of]!)}`)
        .join("")
    ).join("");
  return (
    <svg class="trend" role="img" aria-label={inWords(name, points)} viewBox={box}>
      {y.ticks(4).map((share) => (
        <>
          <path class="trend__line" d={`M${plot.left} ${y(share)}H${plot.right}`} />
          <text x={plot.left - 6} y={y(share) + 4} text-anchor="end">{percent(share)}</text>
        </>
      ))}
      <path class="trend__positive" d={path("positive")} />
      <path class="trend__negative" d={path("negative")} />
      {points.map(({ month, positive, negative }) => (
        <>
          {positive !== undefined && (
            <circle class="trend__positive" cx={at(month)} cy={y(positive)} r="4" />
          )}
          {negative !== undefined && (
            <rect
              class="trend__negative"
              x={at(month) - 4}
              y={y(negative) - 4}
              width="8"
              height="8"
            />
          )}
        </>
      ))}
      {named(points).map(({ month, withYear }) => (
        <>
          <text x={at(month)} y={plot.bottom + 20} text-anchor="middle">
            {monthInWords(month).slice(0, 3)}
          </text>
          {withYear && (
            <text x={at(month)} y={plot.bottom + 36} text-anchor="middle">{month.slice(0, 4)}</text>
          )}
        </>
      ))}
    </svg>
  );
}

const box = `0 0 ${width} ${height}`;

/** Stretches of months with answers: a month without any is a gap, and no line goes over it. */
export function unbroken(points: readonly Point[], of: Share): readonly (readonly Point[])[] {
  const stretches: Point[][] = [[]];
  for (const point of points) {
    if (point[of] === undefined) stretches.push([]);
    else stretches.at(-1)!.push(point);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** What somebody hears who does not see it. */
function inWords(name: string, points: readonly Point[]): string {
  const answered = points.filter(({ responses }) => responses > 0);
  const [first, last] = [answered[0]!, answered.at(-1)!];
  const empty = points.length - answered.length;
  return [
    `${name}: ${percent(first.positive)} positive and ${percent(first.negative)} negative in ` +
    `${monthInWords(first.month)}, ${percent(last.positive)} and ${percent(last.negative)} in ` +
    `${monthInWords(last.month)}.`,
    ...(empty > 0 ? [`${empty} of ${points.length} months have no answers.`] : []),
    "The table below has every month.",
  ].join(" ");
}

/** The first and each January say their year. */
function named(points: readonly Point[]) {
  const every = Math.ceil(points.length / mostNamed);
  return points.filter((_, index) => index % every === 0).map(({ month }, index, all) => ({
    month,
    withYear: index === 0 || month.slice(0, 4) !== all[index - 1]!.month.slice(0, 4),
  }));
}
