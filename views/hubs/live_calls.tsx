/** Calls that go on: with whom, for how long, over what kind of line. */
import type { Desk } from "@/domain/calls/desk.ts";
import { alarmingLossPercent, isAlarming, lineInWords } from "@/domain/calls/line_quality.ts";
import { Tag } from "@/views/components/tag.tsx";
import { Since } from "@/views/hubs/since.tsx";
import { paths } from "@/views/paths.ts";

export function LiveCalls({ desk }: { desk: Desk }) {
  return (
    <section class="desk__part" aria-labelledby="live">
      <h2 id="live">In calls ({desk.live.length})</h2>
      {desk.live.length === 0
        ? <p class="empty desk__empty">Nobody is in a call.</p>
        : (
          <ul class="desk__list">
            {desk.live.map((call) => <LiveCall desk={desk} call={call} />)}
          </ul>
        )}
    </section>
  );
}

function LiveCall({ desk, call }: { desk: Desk; call: Desk["live"][number] }) {
  const lines = desk.lines.get(call.id) ?? [];
  const poor = lines.some(isAlarming);
  return (
    <li class="desk__item">
      <div class="desk__what">
        <p class="desk__name">
          {call.homeName}
          {poor && <Tag colour="red">Poor line</Tag>}
          {call.mechanism === "telephone" && <Tag colour="grey">By telephone</Tag>}
        </p>
        <p>With {call.answeredByName ?? "nobody"}</p>
        {lines.length > 0 && (
          <ul class="desk__lines quiet small">
            {lines.map((line) => (
              <li class={isAlarming(line) ? "desk__poor" : undefined}>
                {line.name}: {lineInWords(line)}
              </li>
            ))}
          </ul>
        )}
        {poor && (
          <p class="small">
            Above{" "}
            {alarmingLossPercent}% lost, speech is hard to follow: going on by telephone may be
            better.
          </p>
        )}
      </div>
      <p class="desk__time">
        <Since from={call.answeredAt ?? call.placedAt} now={desk.now} />
      </p>
      <p class="desk__do">
        <a href={paths.call(call.id)}>
          {call.ownerId === desk.you ? "Go to your call" : "Ask to come in"}
          <span class="nhsuk-u-visually-hidden">, {call.homeName}</span>
        </a>
      </p>
    </li>
  );
}
