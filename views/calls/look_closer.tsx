/** The hub asks, in a call, for a photograph at the full resolution of the home's camera. */
import { CloserLooksNow, type CloserLooksShown } from "@/views/calls/closer_looks.tsx";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface LookCloserShown extends CloserLooksShown {
  /** Intimate places are asked for by those who may open such a photograph. */
  readonly mayAskIntimate: boolean;
}

export function LookCloser({ shown, form }: { shown: LookCloserShown; form: FormState }) {
  return (
    <div class="others" data-look-closer={paths.callPhotographs(shown.call.id)}>
      <p class="nhsuk-error-message" data-part-problem role="alert" hidden>
        That could not be done. What is shown here is how things are now.
      </p>
      <CloserLooksNow shown={shown} />
      <Details summary="Look closer: ask for a photograph" open={hasErrors(form)}>
        <LookCloserFields shown={shown} form={form} />
      </Details>
    </div>
  );
}

export function LookCloserFields({ shown, form }: { shown: LookCloserShown; form: FormState }) {
  return (
    <form
      id="look-closer-form"
      data-form="look-closer-form"
      method="post"
      action={paths.callPhotographs(shown.call.id)}
    >
      <TextField
        form={form}
        name="wants"
        label="What do you want to see? (optional)"
        hint="In one line, for instance “the left heel, from the side”. The home reads it"
        autocomplete="off"
      />
      {shown.mayAskIntimate && (
        <CheckboxesField
          form={form}
          name="intimate"
          legend="Is it an intimate place?"
          hint="Of the breast, the genitals or the anus. Only of an adult, and only where you need it"
          small
          items={[{ value: "yes", label: "Yes. It is kept with my name, and opened by few" }]}
        />
      )}
      <Button variant="secondary">Ask for a photograph</Button>
    </form>
  );
}

/** By itself: without JavaScript what is sent from the call's page leads here. */
export function CallPhotographsPage(
  { shown, form }: { shown: LookCloserShown; form: FormState },
) {
  const asks = shown.ofHub && shown.call.state === "live";
  return (
    <Layout
      title="Photographs of this call"
      error={hasErrors(form)}
      back={{ href: paths.call(shown.call.id), label: "Call" }}
      sheets={["closer_look.css"]}
    >
      <ErrorSummary form={form} />
      <h1>Photographs of this call</h1>
      {asks ? <LookCloser shown={shown} form={form} /> : <CloserLooksNow shown={shown} />}
      {shown.looks.length === 0 && <p class="empty">None was asked for.</p>}
    </Layout>
  );
}
