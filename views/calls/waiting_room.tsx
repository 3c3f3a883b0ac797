/** Who waits to be let into a call: by name, and who they say they are. */
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import type { OthersNow } from "@/views/calls/others_page.tsx";
import { paths } from "@/views/paths.ts";

export function WaitingRoom({ others: { call, members } }: { others: OthersNow }) {
  const waiting = members.filter(({ state }) => state === "waiting_room");
  return (
    <>
      {waiting.map(({ id, name, relation, kind }) => (
        <section class="knock" aria-labelledby={`waits-${id}`}>
          <h2 class="knock__name" id={`waits-${id}`}>
            {name}
            {relation && ` (${relation})`} waits to come in
          </h2>
          <p>
            {kind === "guest"
              ? "Came by the link that you sent. Ask in the call whether they may join."
              : "Of your hub. Nobody hears or sees the call before you let them in."}
          </p>
          <ButtonGroup>
            <form method="post" action={paths.callMemberAdmit(call.id, id)}>
              <Button small>
                Let in<span class="nhsuk-u-visually-hidden">{name}</span>
              </Button>
            </form>
            <form method="post" action={paths.callMemberTurnAway(call.id, id)}>
              <Button small variant="secondary">
                Turn away<span class="nhsuk-u-visually-hidden">{name}</span>
              </Button>
            </form>
          </ButtonGroup>
        </section>
      ))}
    </>
  );
}
