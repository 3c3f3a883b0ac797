/** Which hub a home calls, and whether a PIN is asked for on its tablets. */
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, SelectField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function HomeSettingsPage({ home, hubs, withoutPin, form }: {
  readonly home: { readonly id: string; readonly name: string };
  readonly hubs: readonly { readonly id: string; readonly name: string }[];
  /** Who could not use a tablet if a PIN were asked for now. */
  readonly withoutPin: readonly string[];
  readonly form: FormState;
}) {
  return (
    <Layout
      title={`How ${home.name} uses its tablets`}
      error={hasErrors(form)}
      back={{ href: paths.devicesOfHome(home.id), label: "Tablets" }}
    >
      <ErrorSummary form={form} />
      <h1>How {home.name} uses its tablets</h1>
      <form method="post" action={paths.homeSettings(home.id)}>
        <SelectField
          form={form}
          name="hub"
          label="Which hub does it call?"
          items={[
            { value: "", label: hubs.length === 1 ? "The only one there is" : "None" },
            ...hubs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <RadiosField
          form={form}
          name="asksPin"
          legend="Do people type a PIN after they pick their name?"
          hint="A PIN keeps visitors and residents from acting in somebody’s name. It takes a few seconds."
          items={[{ value: "yes", label: "Yes" }, { value: "no", label: "No" }]}
        />
        {withoutPin.length > 0 && (
          <InsetText>
            <p>
              No PIN yet:{" "}
              {withoutPin.join(", ")}. Each can set one at “Your account”, or the home’s manager at
              “People”. Until then they cannot use a tablet that asks for one.
            </p>
          </InsetText>
        )}
        <Button>Save</Button>
      </form>
    </Layout>
  );
}
