import {
  rangeOf,
  thresholdCatalogue,
  type ThresholdName,
  thresholdNames,
} from "@/domain/photographs/thresholds.ts";
import type { Service } from "@/domain/services/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ServicePhotographsPage({ service, form }: { service: Service; form: FormState }) {
  return (
    <Layout
      title={`How photographs are judged: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.service(service.id), label: service.name }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>How photographs for {service.name} are judged</h1>
      <div class="split split--even">
        <form method="post" action={paths.servicePhotographs(service.id)} novalidate>
          <input type="hidden" name="seen" value={typed(form, "seen")} />
          <p>
            The sender is told before sending, and you see it beside the photograph. It stops
            nobody. Leave a limit empty to have it as Bedside ships it. Photographs that are there
            already keep their verdict.
          </p>
          {thresholdNames.map((name) => <ThresholdField name={name} form={form} />)}
          <Button>Save</Button>
        </form>
        <div class="split__stay">
          <AsShipped service={service} seen={typed(form, "seen")} />
        </div>
      </div>
    </Layout>
  );
}

function ThresholdField({ name, form }: { name: ThresholdName; form: FormState }) {
  const { label, words, unit, decimals } = thresholdCatalogue[name];
  const { shipped, least, most } = rangeOf(name);
  return (
    <TextField
      form={form}
      name={name}
      label={unit ? `${label} (${unit})` : label}
      hint={`${words}. Bedside ships with ${shipped}; you can set ${least} to ${most}`}
      inputMode={decimals > 0 ? "decimal" : "numeric"}
      width={5}
      suffix={unit}
    />
  );
}

function AsShipped({ service, seen }: { service: Service; seen: string | undefined }) {
  if (service.verdictThresholds === null) return <p>The limits are as Bedside ships them.</p>;
  return (
    <form method="post" action={paths.servicePhotographsAsShipped(service.id)}>
      <input type="hidden" name="seen" value={seen} />
      <h2>Go back to what Bedside ships with</h2>
      <p>No limits of your own.</p>
      <Button variant="secondary">Go back to as shipped</Button>
    </form>
  );
}
