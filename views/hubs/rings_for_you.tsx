/** The call that rings for whoever looks: static/js/pages/desk.js makes it heard. */
import type { Desk } from "@/domain/calls/desk.ts";
import { HandOverOffered } from "@/views/calls/hand_over_offered.tsx";
import { redFlagWords } from "@/views/calls/red_flag_words.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { Since } from "@/views/hubs/since.tsx";
import { paths } from "@/views/paths.ts";

export function RingsForYou({ desk, call }: {
  desk: Desk;
  call: NonNullable<Desk["ringsForYou"]>;
}) {
  if (desk.offered) return <HandOverOffered offered={desk.offered} />;
  const flags = redFlagWords(call.redFlags);
  return (
    <section class="ring" data-rings={call.id} aria-labelledby="ring-title" role="alert">
      <h2 id="ring-title">{call.homeName} is calling</h2>
      <p>
        {call.placedByName}
        {call.about && `: ${call.about}`}. Waits{" "}
        <Since from={call.placedAt} now={desk.now} target={desk.rules.everybodyAfterSeconds} />
      </p>
      {flags.length > 0 && <ul class="ring__flags">{flags.map((words) => <li>{words}</li>)}</ul>}
      <ButtonGroup>
        <form method="post" action={paths.callAnswer(call.id)}>
          <Button extra={{ "data-answer": "", ...pressedBy("answer") }}>Answer</Button>
        </form>
        <form method="post" action={paths.callDecline(call.id)}>
          <Button variant="secondary" extra={pressedBy("release")}>Let it ring for the next</Button>
        </form>
      </ButtonGroup>
    </section>
  );
}
