/** All of the desk that changes by itself. */
import type { Desk } from "@/domain/calls/desk.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import type { FormState } from "@/views/form_state.ts";
import { CallBacks } from "@/views/hubs/call_backs.tsx";
import { DeskFigures } from "@/views/hubs/desk_figures.tsx";
import { LiveCalls, Waiting } from "@/views/hubs/desk_calls.tsx";
import { OnShift } from "@/views/hubs/on_shift.tsx";
import { RingsForYou } from "@/views/hubs/rings_for_you.tsx";
import { paths } from "@/views/paths.ts";

export function DeskLive({ desk, form, leads }: { desk: Desk; form: FormState; leads: boolean }) {
  return (
    <div id="desk-live">
      {desk.ringsForYou && <RingsForYou call={desk.ringsForYou} offered={desk.offered} />}
      <OwnShift desk={desk} />
      {desk.unfinished.length > 0 && <Unfinished desk={desk} />}
      <Waiting desk={desk} />
      <LiveCalls desk={desk} />
      <CallBacks desk={desk} form={form} />
      <OnShift desk={desk} leads={leads} />
      <DeskFigures desk={desk} />
    </div>
  );
}

function OwnShift({ desk: { own } }: { desk: Desk }) {
  if (!own) {
    return (
      <p>
        You are not on shift. <ButtonLink href={`${paths.desk()}/shift`}>Go on shift</ButtonLink>
      </p>
    );
  }
  const away = own.state === "away";
  return (
    <ButtonGroup>
      {(away || own.state === "ready" || own.state === "writing_up") && (
        <form method="post" action={`${paths.desk()}/state`}>
          <Button
            variant="secondary"
            name="state"
            value={own.state === "ready" ? "away" : "ready"}
          >
            {own.state === "ready" ? "I am away for a while" : "I am ready"}
          </Button>
        </form>
      )}
      <form method="post" action={`${paths.desk()}/shift/end`}>
        <Button variant="secondary">Leave the shift</Button>
      </form>
    </ButtonGroup>
  );
}

function Unfinished({ desk }: { desk: Desk }) {
  return (
    <section>
      <h2>To be written down</h2>
      <ul>
        {desk.unfinished.map((call) => (
          <li>
            <a href={paths.call(call.id)}>Call from {call.homeName}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
