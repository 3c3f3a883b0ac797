/** Today's figures, each with how it is reckoned. */
import type { Desk } from "@/domain/calls/desk.ts";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { minutesAndSeconds } from "@/views/hubs/desk_calls.tsx";

export function DeskFigures({ desk: { figures, rules } }: { desk: Desk }) {
  const share = (part: number | null) => part === null ? "–" : `${Math.round(part * 100)}%`;
  const time = (seconds: number | null) =>
    seconds === null ? "–" : minutesAndSeconds(Math.round(seconds));
  return (
    <section>
      <h2>Today</h2>
      <SummaryList
        rows={[
          { key: "Calls", value: String(figures.presented) },
          { key: "Answered", value: String(figures.answered) },
          { key: "Answered within 60 seconds", value: share(figures.within60Seconds) },
          { key: "Answered within 5 minutes", value: share(figures.within5Minutes) },
          { key: "Middle wait", value: time(figures.medianWaitSeconds) },
          { key: "9 of 10 waited no longer than", value: time(figures.ninetiethWaitSeconds) },
          {
            key: `Given up after ${rules.abandonedAfterSeconds} seconds or more`,
            value: String(figures.abandoned),
          },
          { key: "Not answered in time", value: String(figures.unanswered) },
        ]}
      />
      <p class="nhsuk-hint">
        Since midnight. Calls that the home gave up sooner are not counted.
      </p>
    </section>
  );
}
