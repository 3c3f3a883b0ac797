/** The call that rings for whoever looks: static/js/pages/desk.js makes it heard. */
import type { Desk } from "@/domain/calls/desk.ts";
import { HandOverOffered } from "@/views/calls/hand_over_offered.tsx";
import { redFlagWords } from "@/views/calls/red_flag_words.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function RingsForYou({ call, offered }: {
  call: NonNullable<Desk["ringsForYou"]>;
  offered: Desk["offered"];
}) {
  if (offered) return <HandOverOffered offered={offered} />;
  const flags = redFlagWords(call.redFlags);
  return (
    <section class="ring" data-rings={call.id} aria-labelledby="ring-title" role="alert">
      <h2 id="ring-title">{call.homeName} is calling</h2>
      <p>
        {call.placedByName}
        {call.about && `: ${call.about}`}
      </p>
      {flags.length > 0 && <ul class="ring__flags">{flags.map((words) => <li>{words}</li>)}</ul>}
      <ButtonGroup>
        <form method="post" action={paths.callAnswer(call.id)}>
          <Button extra={{ "data-answer": "" }}>Answer</Button>
        </form>
        <form method="post" action={paths.callDecline(call.id)}>
          <Button variant="secondary">Let it ring for the next</Button>
        </form>
      </ButtonGroup>
    </section>
  );
}
