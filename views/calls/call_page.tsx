/** A call that waits, rings or is live. One page: when somebody answers, nothing is loaded anew. */
import type { CallBackOf } from "@/domain/calls/at_home.ts";
import type { Call } from "@/domain/calls/find.ts";
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import { callStateLabels } from "@/domain/calls/states.ts";
import { CallAboutForm } from "@/views/calls/call_about_form.tsx";
import { CallConsent } from "@/views/calls/call_consent.tsx";
import { CallControls, MediaHelp } from "@/views/calls/call_controls.tsx";
import { CallNotes } from "@/views/calls/call_notes.tsx";
import { CallFacts } from "@/views/calls/call_facts.tsx";
import { CallMessages } from "@/views/calls/call_messages.tsx";
import { LookCloser, type LookCloserShown } from "@/views/calls/look_closer.tsx";
import { NotInCallPage } from "@/views/calls/not_in_call_page.tsx";
import { CallWaiting } from "@/views/calls/call_waiting.tsx";
import { Others, type OthersShown } from "@/views/calls/others_page.tsx";
import { TakePhotograph } from "@/views/calls/take_photograph.tsx";
import type { Resident } from "@/views/calls/about_fields.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { emptyForm, type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

interface CallShown {
  readonly call: Call;
  readonly rules: HubNow;
  /** Whether whoever looks is in it: camera and microphone are opened for nobody else. */
  readonly seat: "own" | "left" | "none";
  readonly residents: readonly Resident[];
  readonly ofHub: boolean;
  readonly callBack: CallBackOf | undefined;
  /** For those of the hub who are in it. */
  readonly others: OthersShown | undefined;
  /** For the home, and for those. */
  readonly closerLooks: LookCloserShown;
  readonly fileBytes: number;
  readonly form: FormState;
}

export function CallPage(
  { call, rules, seat, residents, ofHub, callBack, others, closerLooks, fileBytes, form }:
    CallShown,
) {
  const live = call.state === "live";
  const title = ofHub ? `Call from ${call.homeName}` : `Call to ${call.hubName}`;
  const telephone = ofHub ? call.homePhone : rules.phone;
  const other = ofHub ? call.homeName : call.hubName;
  if (seat !== "own") {
    return <NotInCallPage call={call} title={title} ofHub={ofHub} left={seat === "left"} />;
  }
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      wide
      sheets={["closer_look.css"]}
      first={["call.js"]}
      scripts={[
        "autosave.js",
        ...others ? ["call_others.js"] : [],
        ...ofHub ? [] : ["home_call.js"],
      ]}
    >
      <ErrorSummary form={form} />
      <div
        class="call"
        data-call={paths.call(call.id)}
        data-state={call.state}
        data-heal-seconds={String(rules.healSeconds)}
        data-phone={telephone ?? ""}
      >
        <h1 class="nhsuk-heading-l">{title}</h1>
        <div class="call__columns">
          <div>
            <p class="call__status" data-call-status role="status">
              {live ? "" : callStateLabels[call.state]}
            </p>
            <MediaHelp phone={telephone} />
            <div data-while="waiting ringing" hidden={live}>
              {!ofHub && <CallWaiting call={call} phone={rules.phone} callBack={callBack} />}
            </div>
            <div class="call__stage" data-by-video>
              <ul class="tiles" data-tiles aria-label="In this call"></ul>
              <div class="call__own" data-own hidden>
                <video autoplay muted playsinline aria-label="Yourself"></video>
              </div>
            </div>
            <div data-while="live" hidden={!live}>
              <CallControls
                ends={others && call}
                leave={paths.callLeave(call.id)}
                telephone={telephone}
                other={other}
              />
              <CallMessages call={paths.call(call.id)} />
            </div>
            <noscript>
              <p>
                Picture and sound need JavaScript, which is off in this browser. Call {telephone}
                {" "}
                by telephone.
              </p>
            </noscript>
          </div>
          <div>
            {ofHub
              ? (
                <>
                  <CallFacts call={call} />
                  {others && <LookCloser shown={closerLooks} form={emptyForm} />}
                  {others && <Others others={others} handOver={emptyForm} invite={emptyForm} />}
                  {others && <CallConsent call={call} />}
                  {others && <CallNotes call={call} />}
                </>
              )
              : (
                <>
                  <TakePhotograph shown={closerLooks} fileBytes={fileBytes} />
                  <CallAboutForm call={call} residents={residents} form={form} />
                </>
              )}
          </div>
        </div>
      </div>
    </Layout>
  );
}
