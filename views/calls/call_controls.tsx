/** What can be done in a call; each button says in words how things are. */
import type { Child } from "hono/jsx";
import type { Call } from "@/domain/calls/find.ts";
import { TelephoneNumber } from "@/views/calls/telephone_number.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { paths } from "@/views/paths.ts";

interface Controls {
  /** Of the hub alone, which ends it. */
  readonly ends?: Pick<Call, "id"> | undefined;
  /** Where whoever leaves says so; it goes on for the others. */
  readonly leave: string;
  readonly telephone: string | null;
  /** Whom to ring on it. */
  readonly other: string;
  /** A guest goes on by telephone where the others do. */
  readonly switches?: boolean;
}

export function CallControls({ ends, leave, telephone, other, switches = true }: Controls) {
  return (
    <>
      <ByTelephone telephone={telephone} other={other} switches={switches} />
      <div class="call__buttons">
        <ButtonGroup>
          <Control does="mute" pressed>Turn microphone off</Control>
          <Control does="camera" pressed>Turn camera off</Control>
          <Control does="turn" hidden>Other camera</Control>
          <Control does="point" pressed>Point at the picture</Control>
          <Control does="full">Full screen</Control>
          <form method="post" action={leave} data-leave>
            <Button variant={ends ? "secondary" : "warning"} small>Leave the call</Button>
          </form>
          {ends && (
            <form method="post" action={paths.callEnd(ends.id)}>
              <Button variant="warning" small>End call</Button>
            </form>
          )}
        </ButtonGroup>
      </div>
      <Details summary="Camera, microphone and telephone">
        <Chooser name="video" label="Camera" />
        <Chooser name="audio" label="Microphone" />
        <ButtonGroup>
          <Control does="self">Show or hide yourself</Control>
          {switches && <Control does="telephone">Switch to telephone</Control>}
        </ButtonGroup>
      </Details>
    </>
  );
}

/** Both sides are told, and microphones are off: otherwise everybody would hear themselves. */
function ByTelephone(
  { telephone, other, switches }: Pick<Controls, "telephone" | "other" | "switches">,
) {
  return (
    <div data-by-telephone hidden>
      <InsetText>
        <p>You are going on by telephone. Cameras and microphones are off on this page.</p>
        <p>
          {telephone
            ? (
              <>
                Call {other} on <TelephoneNumber number={telephone} />
              </>
            )
            : `No number of ${other} is known here. They have yours`}
        </p>
        {switches && <Control does="video">Come back to video</Control>}
      </InsetText>
    </div>
  );
}

export function MediaHelp({ phone }: { phone: string | null }) {
  return (
    <>
      <div data-media-help hidden>
        <p>
          Allow the camera and the microphone for this page: press the sign beside the address at
          the top, choose “Allow”, then try again.
        </p>
        {phone && (
          <p>
            Or call <TelephoneNumber number={phone} /> by telephone.
          </p>
        )}
      </div>
      <p data-again hidden>
        <Control does="again">Try again</Control>
      </p>
    </>
  );
}

function Control(
  { does, pressed, hidden, variant = "secondary", children }: {
    does: string;
    pressed?: boolean;
    hidden?: boolean;
    variant?: "secondary" | "warning";
    children: Child;
  },
) {
  const extra = {
    "data-call-do": does,
    ...pressed ? { "aria-pressed": "false" } : {},
    ...hidden ? { hidden: "" } : {},
  };
  return (
    <Button type="button" variant={variant} small extra={extra}>
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
