/** A call that waits, rings or is live. One page: when somebody answers, nothing is loaded anew. */
import type { Call } from "@/domain/calls/find.ts";
import type { Member } from "@/domain/calls/members.ts";
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import { callStateLabels } from "@/domain/calls/states.ts";
import { AboutFields, type Resident } from "@/views/calls/about_fields.tsx";
import { CallControls } from "@/views/calls/call_controls.tsx";
import { CallNotes } from "@/views/calls/call_notes.tsx";
import { Others, type OthersShown } from "@/views/calls/others_page.tsx";
import { redFlagWords } from "@/views/calls/red_flag_words.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { emptyForm, type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

interface CallShown {
  readonly call: Call;
  readonly rules: HubNow;
  readonly members: readonly Member[];
  readonly residents: readonly Resident[];
  readonly ofHub: boolean;
  /** For those of the hub who are in it. */
  readonly others: OthersShown | undefined;
  readonly form: FormState;
}

export function CallPage({ call, rules, residents, ofHub, others, form }: CallShown) {
  const live = call.state === "live";
  const title = ofHub ? `Call from ${call.homeName}` : `Call to ${call.hubName}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      wide
      scripts={["call.js", ...others ? ["call_others.js"] : [], ...ofHub ? [] : ["home_call.js"]]}
    >
      <ErrorSummary form={form} />
      <div
        class="call"
        data-call={paths.call(call.id)}
        data-state={call.state}
        data-heal-seconds={String(rules.healSeconds)}
        data-phone={ofHub ? call.homePhone ?? "" : rules.phone}
      >
        <h1>{title}</h1>
        {ofHub && <CallFacts call={call} />}
        <p class="call__status" data-call-status role="status">
          {live ? "" : callStateLabels[call.state]}
        </p>
        <MediaHelp phone={ofHub ? call.homePhone : rules.phone} />
        <div data-while="waiting ringing" hidden={live}>
          {!ofHub && <Waiting call={call} phone={rules.phone} />}
        </div>
        <div class="call__live" data-while="live" hidden={!live}>
          <ul class="tiles" data-tiles aria-label="In this call"></ul>
          <video class="call__own" data-own autoplay muted playsinline aria-label="Yourself">
          </video>
          <CallControls
            call={others && call}
            rules={rules}
            leave={paths.callLeave(call.id)}
          />
        </div>
        <noscript>
          <p>
            Picture and sound need JavaScript, which is off in this browser. Call{" "}
            {ofHub ? call.homePhone : rules.phone} by telephone.
          </p>
        </noscript>
      </div>
      {others && <Others others={others} handOver={emptyForm} invite={emptyForm} />}
      {ofHub
        ? others && <CallNotes call={call} />
        : (
          <Details summary="Say whom it is about, and what is wrong" open={!live}>
            <form method="post" action={paths.callAbout(call.id)}>
              <AboutFields form={hasErrors(form) ? form : saidOf(call)} residents={residents} />
              <Button variant="secondary">Tell the hub</Button>
            </form>
          </Details>
        )}
    </Layout>
  );
}

function Waiting({ call, phone }: { call: Call; phone: string }) {
  return (
    <>
      <WarningCallout heading="If this is an emergency" headingLevel={2}>
        <p>Call 999. Do not wait for this call.</p>
      </WarningCallout>
      <p data-wait></p>
      <p class="nhsuk-hint" data-wait-because></p>
      <p>
        Stay with the resident. Have their medicines and last observations at hand. If this takes
        too long, call <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> by telephone.
      </p>
      <form method="post" action={paths.callGivingUp(call.id)}>
        <ButtonGroup>
          <Button variant="secondary" name="callBack" value="yes">Call me back instead</Button>
          <Button variant="secondary" name="callBack" value="no">Stop calling</Button>
        </ButtonGroup>
      </form>
    </>
  );
}

function CallFacts({ call }: { call: Call }) {
  const flags = redFlagWords(call.redFlags);
  return (
    <>
      {flags.length > 0 && (
        <WarningCallout heading="The home ticked" headingLevel={2}>
          <ul>{flags.map((words) => <li>{words}</li>)}</ul>
        </WarningCallout>
      )}
      <p>
        {call.placedByName}, {call.homeName}
        {call.about && `: ${call.about}`}
      </p>
    </>
  );
}

function MediaHelp({ phone }: { phone: string | null }) {
  return (
    <div data-media-help hidden>
      <p>
        Allow the camera and the microphone for this page: press the sign beside the address at the
        top, choose “Allow”, then try again.
      </p>
      {phone && <p>Or call {phone} by telephone.</p>}
      <Button type="button" variant="secondary" extra={{ "data-call-do": "again" }}>
        <span data-words>Try again</span>
      </Button>
    </div>
  );
}

const saidOf = ({ patientId, subject, about, redFlags, sbard }: Call): FormState => ({
  values: {
    patientId: patientId ?? "",
    subject: subject === "patient" ? "" : subject ?? "",
    about: about ?? "",
    redFlags: [...redFlags],
    ...sbard,
  },
  errors: {},
});
