/** Calls that wait, with their time against the target, and calls that go on. */
import type { Instant } from "@/db/columns.ts";
import type { Desk } from "@/domain/calls/desk.ts";
import { Button } from "@/views/components/button.tsx";
import { Table } from "@/views/components/table.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { paths } from "@/views/paths.ts";

export function Waiting({ desk }: { desk: Desk }) {
  return (
    <section>
      <h2>Waiting{desk.waiting.length > 0 && ` (${desk.waiting.length})`}</h2>
      {desk.waiting.length === 0 ? <p>No call waits.</p> : (
        <Table
          caption="Calls that wait"
          columns={["Home", "Waits", "About", "Rings for", "Take it"].map((head) => ({ head }))}
          rows={desk.waiting.map((call) => [
            <>
              {call.homeName} {call.urgency === "emergency" && <Tag colour="red">Emergency</Tag>}
            </>,
            <Since from={call.placedAt} now={desk.now} limit={desk.rules.everybodyAfterSeconds} />,
            call.about ?? "Not said yet",
            desk.ringing.get(call.id)?.map(({ name }) => name).join(", ") ?? "Nobody",
            <form method="post" action={paths.callAnswer(call.id)}>
              <Button small variant="secondary">
                Answer<span class="nhsuk-u-visually-hidden">{call.homeName}</span>
              </Button>
            </form>,
          ])}
        />
      )}
    </section>
  );
}

export function LiveCalls({ desk }: { desk: Desk }) {
  if (desk.live.length === 0) return null;
  return (
    <section>
      <h2>In calls ({desk.live.length})</h2>
      <Table
        caption="Calls that go on"
        columns={["Home", "With", "For", "Open"].map((head) => ({ head }))}
        rows={desk.live.map((call) => [
          call.homeName,
          call.answeredByName ?? "",
          <Since from={call.answeredAt ?? call.placedAt} now={desk.now} />,
          <a href={paths.call(call.id)}>
            {call.ownerId === desk.you ? "Go to your call" : "Ask to come in"}
            <span class="nhsuk-u-visually-hidden">{`, ${call.homeName}`}</span>
          </a>,
        ])}
      />
    </section>
  );
}

/** "1 min 5 s"; said to be over its time where it is. The script counts on between two readings. */
function Since({ from, now, limit }: { from: Instant; now: Instant; limit?: number }) {
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(from)) / 1000));
  const over = limit !== undefined && seconds >= limit;
  return (
    <span class={over ? "desk__over" : undefined} data-since={String(seconds)}>
      {minutesAndSeconds(seconds)}
      {over && " (over its time)"}
    </span>
  );
}

export const minutesAndSeconds = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
