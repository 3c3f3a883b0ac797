/** A call that is offered to whoever looks: from whom, and what they should know before they answer. */
import type { HandOver } from "@/domain/calls/find_hand_overs.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export function HandOverOffered({ offered }: { offered: HandOver }) {
  const { callId, homeName, fromName, note, kind } = offered;
  return (
    <section class="ring" data-rings={callId} aria-labelledby="ring-title" role="alert">
      <h2 id="ring-title">
        {kind === "escalation"
          ? `${fromName} asks you into a call with ${homeName}`
          : `${fromName} hands you a call from ${homeName}`}
      </h2>
      <p class="call__note">{note}</p>
      <ButtonGroup>
        <form method="post" action={paths.callHandOverTake(callId)}>
          <Button extra={{ "data-answer": "" }}>
            {kind === "escalation" ? "Come in" : "Take the call"}
          </Button>
        </form>
        <form method="post" action={paths.callHandOverDecline(callId)}>
          <Button variant="secondary">I cannot</Button>
        </form>
      </ButtonGroup>
    </section>
  );
}
