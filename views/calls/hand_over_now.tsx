/** What became of the last hand-over of a call, for those who are in it. */
import { askedInWords } from "@/domain/calls/find_hand_overs.ts";
import { handOverState } from "@/domain/calls/hand_over_states.ts";
import type { OthersNow } from "@/views/calls/others_page.tsx";
import { Button } from "@/views/components/button.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { paths } from "@/views/paths.ts";

export function HandOverNow({ others: { call, handOver, you } }: { others: OthersNow }) {
  if (!handOver) return null;
  const state = handOverState(handOver);
  const asked = askedInWords(handOver);
  if (state === "asked") {
    return (
      <InsetText>
        <p>
          {handOver.kind === "escalation"
            ? `${handOver.fromName} is bringing in ${asked}.`
            : `${handOver.fromName} is handing this call to ${asked}.`}{" "}
          {handOver.toId && handOver.kind === "escalation" &&
            "Whoever is not at the hub is told on their telephone or by e-mail, where that is set " +
              "up. If it presses, call them too: they open “Calls” in Bedside. "}
          Until somebody takes it, nothing changes.
        </p>
        <form method="post" action={paths.callHandOverBack(call.id)}>
          <Button small variant="secondary">Take it back</Button>
        </form>
      </InsetText>
    );
  }
  if (state === "together" && handOver.fromId === you) {
    return (
      <InsetText>
        <p>{handOver.takenByName} is here. When you have told them, leave: the call is theirs.</p>
      </InsetText>
    );
  }
  if (state === "not_taken" && handOver.fromId === you) {
    const words = asked.charAt(0).toUpperCase() + asked.slice(1);
    return (
      <InsetText>
        <p>{words} did not take this call. It is still yours.</p>
      </InsetText>
    );
  }
  return null;
}
