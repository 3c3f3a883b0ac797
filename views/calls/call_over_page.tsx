/** A call that is over: how it ended, for the home; what is still to be written, for the hub. */
import type { CallOutcome } from "@/domain/calls/find_outcomes.ts";
import type { CallBackOf } from "@/domain/calls/at_home.ts";
import type { Call } from "@/domain/calls/find.ts";
import { insteadOfChoices } from "@/domain/calls/instead_of.ts";
import { situation } from "@/domain/calls/states.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { CallBackTold } from "@/views/calls/call_back_told.tsx";
import { CloserLooks, type CloserLooksShown } from "@/views/calls/closer_looks.tsx";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, SelectField, TextAreaField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { type InlineShown, InlineSurvey } from "@/views/links/inline_survey.tsx";
import { paths } from "@/views/paths.ts";

export interface AfterCall {
  readonly say: Speech;
  readonly shown: InlineShown;
}

interface Over {
  readonly call: Call;
  readonly outcomes: readonly CallOutcome[];
  readonly ofHub: boolean;
  /** Told to the home. */
  readonly callBack: CallBackOf | undefined;
  readonly photographs: CloserLooksShown;
  readonly survey: AfterCall | undefined;
  readonly form: FormState;
}

export function CallOverPage({ call, outcomes, ofHub, callBack, photographs, survey, form }: Over) {
  const unfinished = ofHub && call.state === "ended" && call.finishedAt === null;
  // Half a note is not for the home to act on.
  const note = ofHub || call.finishedAt ? call.note : null;
  const title = ofHub ? `Call from ${call.homeName}` : `Call to ${call.hubName}`;
  const outcome = call.finishedAt && outcomes.find(({ id }) => id === call.outcomeId)?.label;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      sheets={["closer_look.css"]}
      scripts={["autosave.js", ...survey ? ["survey_at_end.js"] : []]}
      back={ofHub ? { href: paths.desk(), label: "Desk" } : { href: paths.tablet(), label: "Home" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>{situation(call)}.</p>
      {call.endedAt && (
        <p class="nhsuk-hint">
          <When at={call.endedAt} />
        </p>
      )}
      {!ofHub && call.state === "ended" && !call.finishedAt && (
        <p>What was advised will be here as soon as the hub has written it down.</p>
      )}
      {!ofHub && <CallBackTold callBack={callBack} />}
      {outcome && <p>How it ended: {outcome}</p>}
      {unfinished
        ? <Ending call={call} outcomes={outcomes} form={form} />
        : note && <p class="call__note">{note}</p>}
      <CloserLooks shown={photographs} />
      {survey && (
        <>
          <p>
            If the resident or somebody of their family would like to say how it was, hand them
            this.
          </p>
          <InlineSurvey say={survey.say} shown={survey.shown} />
        </>
      )}
      {!ofHub && call.state !== "ended" && (
        <p>
          <ButtonLink href={paths.tablet()}>Call again</ButtonLink>
        </p>
      )}
    </Layout>
  );
}

function Ending(
  { call, outcomes, form }: Omit<Over, "ofHub" | "callBack" | "photographs" | "survey">,
) {
  const { note, outcomeId, insteadOf } = call;
  const values = { note: note ?? "", outcome: outcomeId ?? "", insteadOf: insteadOf ?? "" };
  const shown = hasErrors(form) ? form : { values, errors: {} };
  return (
    <form
      method="post"
      action={paths.callEnding(call.id)}
      data-autosave={paths.callNote(call.id)}
    >
      <SelectField
        form={shown}
        name="outcome"
        label="How did the call end?"
        items={[
          { value: "", label: "Choose" },
          ...outcomes.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <RadiosField
        form={shown}
        name="insteadOf"
        legend="What would the home have done without this call?"
        items={insteadOfChoices}
      />
      <TextAreaField form={shown} name="note" label="Note" rows={8} />
      <AutosaveStatus />
      <Button>Finish</Button>
    </form>
  );
}
