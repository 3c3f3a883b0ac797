/** Calls that wait, with their time against the target. */
import type { Desk } from "@/domain/calls/desk.ts";
import { Button } from "@/views/components/button.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { redFlagWords } from "@/views/calls/red_flag_words.ts";
import { Since } from "@/views/hubs/since.tsx";
import { paths } from "@/views/paths.ts";

export function Waiting({ desk }: { desk: Desk }) {
  return (
    <section class="desk__part" aria-labelledby="waiting">
      <h2 id="waiting">Waiting ({desk.waiting.length})</h2>
      {desk.waiting.length === 0
        ? <p class="empty desk__empty">No call is waiting.</p>
        : (
          <ol class="desk__list">
            {desk.waiting.map((call) => <WaitingCall desk={desk} call={call} />)}
          </ol>
        )}
    </section>
  );
}

function WaitingCall({ desk, call }: { desk: Desk; call: Desk["waiting"][number] }) {
  const rung = desk.ringing.get(call.id)?.map(({ name }) => name) ?? [];
  const flags = redFlagWords(call.redFlags);
  return (
    <li
      class="desk__item"
      id={`call-${call.id}`}
      tabindex={-1}
      data-desk-call={call.id}
      aria-label={`${call.homeName}, waiting`}
    >
      <div class="desk__what">
        <p class="desk__name">
          {call.homeName}
          {call.urgency === "emergency" && <Tag colour="red">Emergency</Tag>}
          {call.urgency === "urgent" && <Tag colour="orange">Urgent</Tag>}
        </p>
        <p>{call.about ?? "Not said yet what it is about"}</p>
        {flags.length > 0 && <p class="desk__flags">{flags.join(". ")}</p>}
        <p class="quiet small">
          {rung.length === 0 ? "Rings for nobody just now" : `Rings for ${rung.join(", ")}`}
        </p>
      </div>
      <p class="desk__time">
        <Since from={call.placedAt} now={desk.now} target={desk.rules.everybodyAfterSeconds} />
      </p>
      <form class="desk__do" method="post" action={paths.callAnswer(call.id)}>
        <Button small variant="secondary" extra={pressedBy("answer")}>
          Answer<span class="nhsuk-u-visually-hidden">the call of {call.homeName}</span>
        </Button>
      </form>
    </li>
  );
}
