/** The section of a version that says which photographs practices are asked for, with a preview. */
import type { PhotographKind } from "@/db/schema/photographs.ts";
import type { AskedPhotograph } from "@/db/schema/services.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { waysOfAsking } from "@/domain/photographs/service_forms.ts";
import { missingFrom, photographChecklist } from "@/domain/services/asked.ts";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { RadiosField, SelectField, TextField } from "@/views/components/fields.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import { Checklist } from "@/views/photographs/checklist.tsx";
import { KindExample } from "@/views/photographs/examples.tsx";
import { SectionFrame } from "@/views/services/section_page.tsx";

export interface AskedPhotographsShown {
  readonly version: ServiceVersion;
  /** What the checklist would ask for. */
  readonly preview: readonly AskedPhotograph[];
  /** It is what is kept, and not only typed. */
  readonly isKept: boolean;
}

export function AskedPhotographsPage(
  { shown, form }: { shown: AskedPhotographsShown; form: FormState },
) {
  const { serviceId, id } = shown.version;
  return (
    <SectionFrame version={shown.version} title="Photographs" form={form} wide>
      <div class="split split--even">
        <form
          method="post"
          action={paths.versionSection(serviceId, id, "photographs")}
          id="asks"
          novalidate
        >
          <input type="hidden" name="seen" value={typed(form, "seen")} />
          <RadiosField
            form={form}
            name="needed"
            legend="Can a referral be sent without any photograph?"
            items={[
              { value: "yes", label: "No, at least one is needed" },
              { value: "no", label: "Yes" },
            ]}
          />
          <Fieldset legend="What practices are asked for" legendSize="m">
            <p class="quiet">
              Shown to practices as a checklist. It stops nobody from sending. What is optional is
              never said to be missing.
            </p>
            {photographKinds.map((kind) => <AskedField kind={kind} form={form} />)}
          </Fieldset>
          <ButtonGroup>
            <Button>Save</Button>
            <Button
              variant="secondary"
              extra={{
                formmethod: "get",
                formaction: paths.versionPhotographsPreview(serviceId, id),
              }}
            >
              Preview
            </Button>
          </ButtonGroup>
        </form>
        <div class="split__stay">
          <Preview shown={shown} />
        </div>
      </div>
    </SectionFrame>
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

/** Made anew as the form is changed; without a script by its own button. */
function Preview({ shown: { version, preview, isKept } }: { shown: AskedPhotographsShown }) {
  const again = hx({
    get: paths.versionPhotographsPreview(version.serviceId, version.id),
    include: "#asks",
    select: "#preview",
    swap: "outerHTML",
    sync: "this:replace",
    target: "this",
    trigger: "change from:#asks",
  });
  return (
    <section id="preview" aria-labelledby="preview-heading" aria-live="polite" {...again}>
      <h2 id="preview-heading">What a practice sees</h2>
      {!isKept && <p class="quiet">By what you typed. It is not saved yet.</p>}
      <ChecklistPreview asked={preview} serviceName={version.serviceName} />
      <p class="quiet small">
        Each further lesion has a list of its own. Of a rash every kind is asked for once, for the
        whole rash, and dermoscopic photographs not at all.
      </p>
    </section>
  );
}

/** The checklist for one lesion of which nothing is there yet. */
export function ChecklistPreview({ asked, serviceName }: {
  asked: readonly AskedPhotograph[];
  serviceName: string;
}) {
  const checklist = photographChecklist(asked, [lesion], [], "lesion");
  if (checklist.length === 0) return <p class="empty">No checklist: nothing is asked for.</p>;
  const all = { checklist, lesions: [lesion], missing: missingFrom(checklist), unusable: 0 };
  return <Checklist asked={all} serviceName={serviceName} />;
}

const lesion = { id: "preview", number: 1, numberBefore: null };
