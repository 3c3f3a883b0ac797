import type { Lesion } from "@/domain/lesions/find.ts";
import { lesionInWords } from "@/domain/lesions/numbers.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { PhotographConsents } from "@/domain/photographs/find_consents.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { photographerLabels } from "@/domain/photographs/photographers.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { RadiosField, SelectField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { IntimateWarning } from "@/views/lesions/intimate_warning.tsx";
import { SiteFields } from "@/views/lesions/lesion_fields.tsx";
import { paths } from "@/views/paths.ts";
import { PhotographFacts } from "@/views/photographs/facts.tsx";
import { IntimateQuestion } from "@/views/photographs/intimate_question.tsx";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

export interface DetailsShown {
  readonly draft: Draft;
  readonly photograph: Photograph;
  readonly lesions: readonly Lesion[];
  readonly consents: PhotographConsents;
  readonly mayRecordConsent: boolean;
  /** Who can have asked for an intimate photograph. */
  readonly askers: readonly string[];
}

/** What is known of one photograph of a draft, to be put right. */
export function DetailsPage({ shown, form }: { shown: DetailsShown; form: FormState }) {
  const { draft, photograph, lesions, consents, mayRecordConsent, askers } = shown;
  return (
    <DraftFrame draft={draft} step="photographs" title="What the photograph shows" form={form} wide>
      <div class="split split--even">
        <form method="post" action={paths.photographDetails(photograph.id)}>
          <RadiosField
            form={form}
            name="kind"
            legend="Kind of photograph"
            small
            items={options(photographKindCatalogue, ({ label }) =>
              label)}
          />
          <SelectField
            form={form}
            name="lesionId"
            label="Lesion"
            empty="None: a rash, or a place without a lesion"
            items={lesions.map((lesion) => ({ value: lesion.id, label: lesionInWords(lesion) }))}
          />
          <p class="small">
            <a href={paths.lesions(draft.referral.id)}>Add a lesion on the body map</a>. Where there
            is no lesion, choose the place here:
          </p>
          <SiteFields form={form} both />
          <IntimateWarning
            site={photograph.bodySite}
            patient={draft.patient}
            today={draft.today}
          />
          <RadiosField
            form={form}
            name="takenBy"
            legend="Who took the photograph?"
            small
            items={options(photographerLabels, (label) =>
              label)}
          />
          <Details
            summary="Is it of an intimate place?"
            open={photograph.intimate || hasErrors(form)}
          >
            <IntimateQuestion form={form} askers={askers} />
          </Details>
          <ButtonGroup>
            <Button>Save</Button>
            <a href={paths.referralPhotographs(draft.referral.id)}>Cancel</a>
          </ButtonGroup>
        </form>
        <section aria-label="What is known of it">
          <div class="photograph-alone">
            <Thumbnail photograph={photograph} advice />
          </div>
          <PhotographFacts
            photograph={photograph}
            consents={consents}
            mayRecordConsent={mayRecordConsent}
          />
          <p>
            <a href={paths.reportPhotograph(photograph.id)}>Report this photograph</a>
          </p>
        </section>
      </div>
    </DraftFrame>
  );
}

const options = <W,>(words: Readonly<Record<string, W>>, label: (words: W) => string) =>
  Object.entries(words).map(([value, one]) => ({ value, label: label(one) }));
