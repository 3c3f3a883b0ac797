/** The share of each answer, drawn, with a mark where the last round was; the table has the figures. */
import type { OptionResult } from "@/domain/questionnaires/reckon.ts";
import { percent } from "@/views/surveys/percent.ts";

/** In units of the drawing: narrow, so that its letters are readable on a phone. */
const [wide, row, top, thick] = [300, 38, 4, 12];
const longestLabel = 40;

export function Bars({ label, options }: { label: string; options: readonly OptionResult[] }) {
  const hasBefore = options.some(({ change }) => change !== undefined);
  return (
    <>
      <svg
        class="bars"
        role="img"
        aria-label={`${label}: the share of each answer${
          hasBefore ? ", with a line where the last round was" : ""
        }. The table below has the figures.`}
        viewBox={`0 0 ${wide} ${top + options.length * row}`}
      >
        {options.map(({ label, share = 0, change }, at) => {
          const y = top + at * row;
          const before = change === undefined ? undefined : share - change;
          return (
            <>
              <text x="0" y={y + 12}>{short(label)}</text>
              <text x={wide} y={y + 12} text-anchor="end">{percent(share)}</text>
              <rect class="bars__all" x="0" y={y + 17} width={wide} height={thick} />
              <rect class="bars__share" x="0" y={y + 17} width={share * wide} height={thick} />
              {before !== undefined && (
                <path class="bars__before" d={`M${before * wide} ${y + 14}v${thick + 6}`} />
              )}
            </>
          );
        })}
      </svg>
      {hasBefore && <p class="quiet small">The upright line is the last round.</p>}
    </>
  );
}

const short = (label: string): string =>
  label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
