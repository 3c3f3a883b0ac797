/** How a hub gives out its calls, and how they can end: its lead decides. */
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import type { KeptOutcome } from "@/domain/hubs/outcomes.ts";
import { numberedRules, ruleCatalogue } from "@/domain/hubs/rules_form.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField, TextField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { OutcomeList } from "@/views/hubs/outcome_list.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function HubSettingsPage({ rules, outcomes, form, adding }: {
  rules: HubNow;
  outcomes: readonly KeptOutcome[];
  form: FormState;
  adding: FormState;
}) {
  return (
    <Layout
      title="How calls are given out"
      back={{ href: paths.desk(), label: "Desk" }}
      error={hasErrors(form) || hasErrors(adding)}
    >
      <ErrorSummary form={form} />
      <ErrorSummary form={adding} />
      <h1>How calls are given out</h1>
      <p class="quiet">
        {rules.hubName}. {rules.amendedAt
          ? (
            <>
              Changed last on <When at={rules.amendedAt} />.
            </>
          )
          : "Nobody has changed anything yet: these are the usual rules."}{" "}
        Each change is kept in the audit trail.
      </p>
      <form method="post" action={paths.hubSettings()}>
        <input type="hidden" name="seen" value={String(form.values["seen"] ?? "")} />
        {numberedRules.map((rule) => {
          const { label, hint, unit, least, most } = ruleCatalogue[rule];
          return (
            <TextField
              form={form}
              name={rule}
              label={label}
              hint={`${hint}. From ${least} to ${most} ${unit}`}
              inputMode="numeric"
              width={4}
              suffix={unit}
            />
          );
        })}
        <TextField
          form={form}
          name="phone"
          label="The number to dial instead"
          hint="Homes are given it when nobody answers, and when a connection is lost"
          type="tel"
          width={20}
        />
        <CheckboxesField
          form={form}
          name="relayOnly"
          legend="How sound and pictures go"
          hint="Usually directly from browser to browser, and through a relay only where that fails"
          items={[{ value: "yes", label: "Always through the relay of this install" }]}
        />
        <ButtonGroup>
          <Button>Save</Button>
        </ButtonGroup>
      </form>
      <OutcomeList outcomes={outcomes} form={adding} />
    </Layout>
  );
}
