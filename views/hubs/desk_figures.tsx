/** Today's figures, each with how it is reckoned. */
import type { Desk } from "@/domain/calls/desk.ts";
import { shareInWords, waitInWords } from "@/views/hubs/figure_words.ts";
import { paths } from "@/views/paths.ts";

export function DeskFigures({ desk: { figures, rules } }: { desk: Desk }) {
  const shown = [
    ["Calls", String(figures.presented)],
    ["Answered", String(figures.answered)],
    ["Within 60 seconds", shareInWords(figures.within60Seconds)],
    ["Within 5 minutes", shareInWords(figures.within5Minutes)],
    ["Median wait", waitInWords(figures.medianWaitSeconds)],
    ["9 of 10 waited at most", waitInWords(figures.ninetiethWaitSeconds)],
    ["Given up", `${figures.abandoned} (${shareInWords(figures.abandonedShare)})`],
    ["Not answered in time", String(figures.unanswered)],
  ] as const;
  return (
    <section class="desk__part" aria-labelledby="today">
      <h2 id="today">Today</h2>
      <dl class="desk__figures">
        {shown.map(([key, value]) => (
          <div>
            <dt>{key}</dt>
            <dd class="figure">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet small">
        Since midnight. Calls that a home gave up within {rules.abandonedAfterSeconds}{" "}
        seconds are not counted. <a href={paths.callFigures()}>All figures</a>
      </p>
    </section>
  );
}
