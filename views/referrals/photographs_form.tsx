/** The form that photographs are added with: by itself, or by static/js/pages/upload.js. */
import type { PhotographKind } from "@/db/schema/photographs.ts";
import type { UnfinishedUpload } from "@/domain/photographs/find_uploads.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { acceptedFiles, formatsInWords } from "@/domain/photographs/formats.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { megabytes } from "@/domain/photographs/limits.ts";
import { photographerLabels } from "@/domain/photographs/photographers.ts";
import { asset } from "@/views/asset.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { FileField, SelectField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { IntimateWarning, isIntimate, isUnderAge } from "@/views/lesions/intimate_warning.tsx";
import { paths } from "@/views/paths.ts";
import { KindExample } from "@/views/photographs/examples.tsx";
import { IntimateQuestion } from "@/views/photographs/intimate_question.tsx";
import { targetInWords } from "@/views/referrals/photograph_target.tsx";
import type { PhotographsShown } from "@/views/referrals/photographs_page.tsx";

export function PhotographsForm({ shown, form }: { shown: PhotographsShown; form: FormState }) {
  const { draft, toMessage, target, limits, unfinished } = shown;
  const { id } = draft.referral;
  const intimate = isIntimate(target.bodySite);
  return (
    <section aria-labelledby="add">
      <h2 id="add">{targetInWords(target)}</h2>
      <IntimateWarning site={target.bodySite} patient={draft.patient} today={draft.today} />
      {intimate && isUnderAge(draft.patient, draft.today)
        ? <ButtonLink href={onwards(draft.referral, toMessage)}>Continue</ButtonLink>
        : (
          <form
            method="post"
            enctype="multipart/form-data"
            action={paths.referralPhotographsOf(id, asAsked(target))}
            data-upload={paths.referralUploads(id)}
            data-unfinished={JSON.stringify(unfinished)}
            data-photograph-limit-bytes={String(limits.fileBytes)}
            data-looker={asset("look_worker.js")}
            data-thresholds={JSON.stringify(draft.referral.verdictThresholds)}
          >
            <Known target={target} />
            {intimate && <IntimateQuestion form={form} askers={shown.askers} />}
            <SelectField
              form={form}
              name="takenBy"
              label="Who took the photographs?"
              hint={photographersHint}
              items={Object.entries(photographerLabels).map(([value, label]) => ({ value, label }))}
            />
            <Kinds shown={shown} form={form} />
            <Unfinished unfinished={unfinished} />
            <ul class="upload-list" data-upload-list aria-live="polite"></ul>
            <p class="quiet small">
              {formatsInWords}, up to {megabytes(limits.fileBytes)} each.
            </p>
            <Details summary="How to take a photograph that can be judged">
              <ul>
                <li>daylight or bright, even light, and a plain background</li>
                <li>
                  tap the lesion on the screen to focus, hold still, then check that it is sharp
                </li>
                <li>no shadow, jewellery or clothing over it; the lesion in the middle</li>
                <li>no filter and no “enhance”: the original is sent as it is</li>
                <li>the patient can ask for a chaperone</li>
              </ul>
            </Details>
            <ButtonGroup>
              <Button variant="secondary" extra={{ "data-upload-button": "" }}>
                Add photographs
              </Button>
              <ButtonLink href={onwards(draft.referral, toMessage)}>Continue</ButtonLink>
            </ButtonGroup>
          </form>
        )}
    </section>
  );
}

/** A draft goes on to consent; what was asked for, to the reply; what goes with a message, to it. */
const onwards = ({ id, state }: Referral, toMessage: boolean): string =>
  toMessage
    ? paths.referralMessages(id)
    : state === "returned"
    ? paths.referralReply(id)
    : paths.referralConsent(id);

/** Homerton and North Central London take patients' own photographs of rashes, not of lesions. */
const photographersHint = "Photographs that patients take themselves suit rashes, not lesions";

const asAsked = ({ lesion, bodySite, bodySide }: PhotographsShown["target"]) =>
  lesion ? { lesion: lesion.id } : { bodySite, bodySide };

/** What all of these photographs have in common, sent with each. */
function Known({ target: { lesion, bodySite, bodySide } }: Pick<PhotographsShown, "target">) {
  if (lesion) return <input type="hidden" name="lesionId" value={lesion.id} />;
  return (
    <>
      {bodySite && <input type="hidden" name="bodySite" value={bodySite} />}
      {bodySide && <input type="hidden" name="bodySide" value={bodySide} />}
    </>
  );
}

const photographKinds = Object.keys(photographKindCatalogue) as PhotographKind[];

/** Those the service asks for are in sight, the others one press away. */
function Kinds({ shown: { asked }, form }: { shown: PhotographsShown; form: FormState }) {
  const wanted = new Set(asked.checklist.map(({ kind }) => kind));
  const [first, others] = [
    photographKinds.filter((kind) => wanted.size === 0 || wanted.has(kind)),
    photographKinds.filter((kind) => wanted.size > 0 && !wanted.has(kind)),
  ];
  return (
    <>
      <div class="uploads">{first.map((kind) => <KindField kind={kind} form={form} />)}</div>
      {others.length > 0 && (
        <Details summary="Other kinds of photograph">
          {others.map((kind) => <KindField kind={kind} form={form} />)}
        </Details>
      )}
    </>
  );
}

function KindField({ kind, form }: { kind: PhotographKind; form: FormState }) {
  const { label, hint } = photographKindCatalogue[kind];
  return (
    <div class="upload-kind">
      <KindExample kind={kind} />
      <FileField
        form={form}
        name={kind}
        label={label}
        hint={hint}
        accept={acceptedFiles}
        multiple
      />
    </div>
  );
}

/**
 * A browser cannot open a file again by itself: the sender chooses the same one once more. Shown by
 * static/js/upload/unfinished.js, since the plain form begins anew.
 */
function Unfinished({ unfinished }: { unfinished: readonly UnfinishedUpload[] }) {
  if (unfinished.length === 0) return null;
  return (
    <div class="nhsuk-inset-text" data-unfinished-words hidden>
      <p>Not finished. Choose the same photograph again to go on where it stopped:</p>
      <ul>
        {unfinished.map(({ id, name, kind }) => (
          <li data-unfinished-upload={id}>
            {name}, {photographKindCatalogue[kind].label.toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
