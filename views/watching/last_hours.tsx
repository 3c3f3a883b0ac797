/** The last hours, drawn, and the same as a table. */
import { figure } from "@/domain/figures.ts";
import { timeOfDay } from "@/domain/time.ts";
import type { Sample } from "@/domain/watching/reading.ts";
import { Details } from "@/views/components/details.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { inMegabytes, inMilliseconds, measures } from "@/views/watching/measures.ts";
import { Pulse } from "@/views/watching/pulse.tsx";

export function LastHours({ samples }: { samples: readonly Sample[] }) {
  return (
    <section aria-labelledby="last-hours">
      <h2 id="last-hours">The last six hours</h2>
      {samples.length < 2
        ? (
          <p class="empty">
            Nothing to draw yet: Bedside looks once a minute, and began when it was started.
          </p>
        )
        : (
          <>
            <p class="quiet">
              Since{" "}
              {timeOfDay(samples[0]!.at)}, a point a minute. Kept in memory: a restart forgets it.
            </p>
            <ul class="pulses">
              {measures.map((measure) => <Pulse measure={measure} samples={samples} />)}
            </ul>
            <Details summary="The same as a table">
              <Scrolling label="The last hours, by the hour">
                <ByHour samples={samples} />
              </Scrolling>
            </Details>
          </>
        )}
    </section>
  );
}

function ByHour({ samples }: { samples: readonly Sample[] }) {
  const hours = [...Map.groupBy(samples, ({ at }) => at.slice(0, 13)).values()];
  const most = (hour: readonly Sample[], of: (sample: Sample) => number) =>
    Math.max(...hour.map(of));
  const sum = (hour: readonly Sample[], of: (sample: Sample) => number) =>
    figure(hour.reduce((all, each) => all + of(each), 0));
  return (
    <Table
      caption="By the hour"
      captionSize="s"
      firstCellIsHeader
      columns={[
        { head: "From" },
        { head: "Requests", numeric: true },
        { head: "Faults", numeric: true },
        { head: "Slowest answer", numeric: true },
        { head: "Everybody waited", numeric: true },
        { head: "Slowest save", numeric: true },
        { head: "Jobs waiting", numeric: true },
        { head: "Memory", numeric: true },
      ]}
      rows={hours.map((hour) => [
        timeOfDay(hour[0]!.at),
        sum(hour, ({ requests }) => requests),
        sum(hour, ({ faults }) => faults),
        inMilliseconds(most(hour, ({ slowestMs }) => slowestMs)),
        inMilliseconds(most(hour, ({ heldMs }) => heldMs)),
        inMilliseconds(most(hour, ({ slowestWriteMs }) => slowestWriteMs)),
        figure(most(hour, ({ jobsWaiting }) => jobsWaiting)),
        inMegabytes(most(hour, ({ memoryBytes }) => memoryBytes)),
      ])}
    />
  );
}
