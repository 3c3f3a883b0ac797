/** The second press. All else can be said now, while it rings, or in the call. */
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import { AboutFields, type Resident } from "@/views/calls/about_fields.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function CallConfirmPage({ hub, residents, form }: {
  readonly hub: HubNow;
  readonly residents: readonly Resident[];
  readonly form: FormState;
}) {
  return (
    <Layout
      title="Call the hub"
      error={hasErrors(form)}
      back={{ href: paths.tablet(), label: "Home" }}
      scripts={["home_call.js"]}
    >
      <ErrorSummary form={form} />
      <h1>Call {hub.hubName}</h1>
      <form method="post" action={paths.tabletCall()}>
        <button class="call-hub" type="submit">
          Call now
          <span class="call-hub__about">Somebody is rung at once</span>
        </button>
        <WarningCallout heading="If this is an emergency" headingLevel={2}>
          <p>Call 999 first.</p>
        </WarningCallout>
        <h2 class="nhsuk-heading-m">If you have a moment</h2>
        <p>Nothing here is needed. You can say it while it rings, too.</p>
        <AboutFields form={form} residents={residents} />
        <Button variant="secondary">Call now</Button>
      </form>
    </Layout>
  );
}
