/**
 * The home is asked for a photograph in a call: consent, then the call's own camera at its full
 * resolution, or a picture that is there already. static/js/pages/home_call.js brings it to life.
 */
import { closerLookConsentLabels } from "@/domain/closer_looks/labels.ts";
import { acceptedFiles } from "@/domain/photographs/formats.ts";
import { asset } from "@/views/asset.ts";
import { CloserLooksNow, type CloserLooksShown } from "@/views/calls/closer_looks.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import { emptyForm } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function TakePhotograph({ shown, fileBytes }: {
  shown: CloserLooksShown;
  fileBytes: number;
}) {
  return (
    <div
      class="others"
      data-take-photograph={paths.callPhotographs(shown.call.id)}
      data-script={asset("take_photograph.js")}
      data-looker={asset("look_worker.js")}
      data-photograph-limit-bytes={String(fileBytes)}
    >
      <CloserLooksNow shown={shown} />
      <div class="closer-look__work" data-look-work hidden>
        <p class="closer-look__says" data-look-says role="status"></p>
        <form data-look-step="asked">
          <p data-look-intimate hidden>
            It is of an intimate place. Close the door, tell the resident what you do, and show no
            more than was asked for. Only the hub’s clinicians can open it.
          </p>
          <RadiosField
            form={emptyForm}
            name="agreed"
            legend="Does the resident agree to this photograph?"
            hint="Tell them that it is kept with this call and seen by your home and the hub"
            small
            items={Object.entries(closerLookConsentLabels)
              .map(([value, label]) => ({ value, label }))}
          />
          <TextField
            form={emptyForm}
            name="agreedBy"
            label="Who decided, if it was not the resident"
            autocomplete="off"
          />
          <ButtonGroup>
            <Does does="aim">Take photograph</Does>
            <Does does="choose" variant="secondary">Choose a picture</Does>
          </ButtonGroup>
          <input
            type="file"
            accept={acceptedFiles}
            aria-label="Choose a picture"
            data-look-file
            hidden
          />
        </form>
        <div data-look-step="aiming" hidden>
          <video
            class="closer-look__picture"
            data-look-finder
            autoplay
            muted
            playsinline
            aria-label="What the camera sees"
          >
          </video>
          <ButtonGroup>
            <Does does="take">Take it</Does>
            <Does does="turn" variant="secondary">Other camera</Does>
            <Does does="back" variant="secondary">Back</Does>
          </ButtonGroup>
        </div>
        <div data-look-step="taken" hidden>
          <div class="closer-look__picture" data-look-preview></div>
          <ButtonGroup>
            <Does does="send">Send it</Does>
            <Does does="again" variant="secondary">Take it again</Does>
          </ButtonGroup>
        </div>
        <div data-look-step="sending" hidden>
          <progress class="closer-look__bar" max={1} value={0} aria-label="How much has arrived">
          </progress>
          <Does does="stop" variant="secondary">Stop sending</Does>
        </div>
        <Details summary="Not now">
          <form data-look-decline>
            <TextField
              form={emptyForm}
              name="reason"
              label="Why not? (optional)"
              hint="The hub reads it"
              autocomplete="off"
            />
            <Button variant="secondary">Tell the hub: not now</Button>
          </form>
        </Details>
      </div>
    </div>
  );
}

function Does({ does, variant, children }: {
  does: string;
  variant?: "secondary";
  children: string;
}) {
  return (
    <Button type="button" small variant={variant} extra={{ "data-look-do": does }}>
      {children}
    </Button>
  );
}
