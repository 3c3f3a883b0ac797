/** What can be done in a call; each button says in words how things are. */
import type { Child } from "hono/jsx";
import type { Call } from "@/domain/calls/find.ts";
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { paths } from "@/views/paths.ts";

export function CallControls({ call, rules, leave }: {
  /** Of the hub alone, which ends it. */
  call?: Pick<Call, "id" | "homePhone"> | undefined;
  rules: Pick<HubNow, "phone">;
  /** Where whoever leaves says so; it goes on for the others. */
  leave: string;
}) {
  const other = call ? call.homePhone : rules.phone;
  return (
    <>
      <ButtonGroup>
        <Control does="mute" pressed>Turn microphone off</Control>
        <Control does="camera" pressed>Turn camera off</Control>
        <Control does="turn">Other camera</Control>
        <Control does="full">Full screen</Control>
        <Control does="self">Show or hide yourself</Control>
        <form method="post" action={leave}>
          <Button variant="secondary" small>Leave the call</Button>
        </form>
        {call && (
          <form method="post" action={paths.callEnd(call.id)}>
            <Button variant="warning">End call</Button>
          </form>
        )}
      </ButtonGroup>
      <Details summary="Camera, microphone and telephone">
        <Chooser name="video" label="Camera" />
        <Chooser name="audio" label="Microphone" />
        {other && (
          <p>
            To go on by telephone, call <a href={`tel:${other.replaceAll(" ", "")}`}>{other}</a>.
          </p>
        )}
      </Details>
      <Details summary="Write in this call">
        <ul class="call__messages" data-messages aria-live="polite"></ul>
        <form data-message-form>
          <div class="nhsuk-form-group">
            <label class="nhsuk-label" for="words">Write to everybody in the call</label>
            <input
              class="nhsuk-input"
              id="words"
              name="words"
              maxlength={2000}
              autocomplete="off"
            />
          </div>
          <Button variant="secondary" small>Send</Button>
        </form>
      </Details>
    </>
  );
}

function Control(
  { does, pressed, children }: { does: string; pressed?: boolean; children: Child },
) {
  return (
    <Button
      type="button"
      variant="secondary"
      small
      extra={{ "data-call-do": does, ...pressed ? { "aria-pressed": "false" } : {} }}
    >
      <span data-words>{children}</span>
    </Button>
  );
}

function Chooser({ name, label }: { name: "audio" | "video"; label: string }) {
  return (
    <div class="nhsuk-form-group" hidden>
      <label class="nhsuk-label" for={`device-${name}`}>{label}</label>
      <select class="nhsuk-select" id={`device-${name}`} data-device={name}></select>
    </div>
  );
}
