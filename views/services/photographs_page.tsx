import type { PhotographKind } from "@/db/schema/photographs.ts";
import type { AskedPhotograph } from "@/db/schema/services.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { waysOfAsking } from "@/domain/photographs/service_forms.ts";
import {
  rangeOf,
  thresholdCatalogue,
  type ThresholdName,
  thresholdNames,
} from "@/domain/photographs/thresholds.ts";
import { missingFrom, photographChecklist } from "@/domain/services/asked.ts";
import type { Service } from "@/domain/services/find.ts";
import { specialtyLabel } from "@/domain/services/specialties.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SelectField, TextField } from "@/views/components/fields.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Checklist } from "@/views/photographs/checklist.tsx";
import { KindExample } from "@/views/photographs/examples.tsx";

export interface ServicePhotographsShown {
  readonly service: Service;
  /** What the checklist would ask for. */
  readonly preview: readonly AskedPhotograph[];
  /** It is what is kept, and not only typed. */
  readonly isKept: boolean;
}

export function ServicePhotographsPage(
  { shown, form }: { shown: ServicePhotographsShown; form: FormState },
) {
  const { service } = shown;
  return (
    <Layout
      title={`Photographs: ${service.name}`}
      error={hasErrors(form)}
      back={{ href: paths.organisation(service.organisationId), label: "Organisation" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Photographs for {service.name}</h1>
      <div class="split split--even">
        <form method="post" action={paths.servicePhotographs(service.id)} id="asks" novalidate>
          <input type="hidden" name="seen" value={typed(form, "seen")} />
          <Fieldset legend="What practices are asked for" legendSize="m">
            <p class="quiet">
              Shown to practices as a checklist. It stops nobody from sending. What is optional is
              never said to be missing.
            </p>
            {photographKinds.map((kind) => <AskedField kind={kind} form={form} />)}
          </Fieldset>
          <Fieldset legend="How photographs are judged" legendSize="m">
            <p class="quiet">
              The sender is told before sending, and you see it beside the photograph. It stops
              nobody. Leave a limit empty to have it as Bedside ships it. Photographs that are there
              already keep their verdict.
            </p>
            {thresholdNames.map((name) => <ThresholdField name={name} form={form} />)}
          </Fieldset>
          <ButtonGroup>
            <Button>Save</Button>
            <Button
              variant="secondary"
              extra={{
                formmethod: "get",
                formaction: paths.servicePhotographsPreview(service.id),
              }}
            >
              Preview
            </Button>
          </ButtonGroup>
        </form>
        <div class="split__stay">
          <Preview shown={shown} />
          <AsShipped service={service} seen={typed(form, "seen")} />
        </div>
      </div>
    </Layout>
  );
}

const photographKinds = Object.keys(photographKindCatalogue) as PhotographKind[];
const ways = Object.entries(waysOfAsking).map(([value, label]) => ({ value, label }));

function AskedField({ kind, form }: { kind: PhotographKind; form: FormState }) {
  const { label, hint } = photographKindCatalogue[kind];
  return (
    <div class="upload-kind">
      <KindExample kind={kind} />
      <div class="asked-kind">
        <SelectField form={form} name={kind} label={label} hint={hint} items={ways} />
        <TextField
          form={form}
          name={`${kind}Many`}
          label={
            <>
              At least<span class="nhsuk-u-visually-hidden">, of {label.toLowerCase()}</span>
            </>
          }
          inputMode="numeric"
          width={2}
        />
      </div>
    </div>
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

/** Made anew as the form is changed; without a script by its own button. */
function Preview({ shown: { service, preview, isKept } }: { shown: ServicePhotographsShown }) {
  const checklist = photographChecklist(preview, [lesion], [], "lesion");
  const asked = { checklist, lesions: [lesion], missing: missingFrom(checklist), unusable: 0 };
  const again = hx({
    get: paths.servicePhotographsPreview(service.id),
    include: "#asks",
    select: "#preview",
    swap: "outerHTML",
    target: "this",
    trigger: "change from:#asks",
  });
  return (
    <section id="preview" aria-labelledby="preview-heading" aria-live="polite" {...again}>
      <h2 id="preview-heading">What a practice sees</h2>
      {!isKept && <p class="quiet">By what you typed. It is not saved yet.</p>}
      {checklist.length === 0
        ? <p class="empty">No checklist: nothing is asked for.</p>
        : <Checklist asked={asked} serviceName={service.name} />}
      <p class="quiet small">
        Each further lesion has a list of its own. Of a rash every kind is asked for once, for the
        whole rash, and dermoscopic photographs not at all.
      </p>
    </section>
  );
}

const lesion = { id: "preview", number: 1, numberBefore: null };

function AsShipped({ service, seen }: { service: Service; seen: string | undefined }) {
  const { id, specialtyCode, photographsAsked, verdictThresholds } = service;
  if (photographsAsked === null && verdictThresholds === null) {
    return <p>What is asked for and the limits are as Bedside ships them.</p>;
  }
  return (
    <form method="post" action={paths.servicePhotographsAsShipped(id)}>
      <input type="hidden" name="seen" value={seen} />
      <h2>Go back to what Bedside ships with</h2>
      <p>
        The photographs that are usual in{" "}
        {specialtyLabel(specialtyCode).toLowerCase()}, and no limits of your own.
      </p>
      <Button variant="secondary">Go back to as shipped</Button>
    </form>
  );
}
