import type { PhotographKind } from "@/db/schema/photographs.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { acceptedFiles, formatsInWords } from "@/domain/photographs/formats.ts";
import { megabytes, type PhotographLimits } from "@/domain/photographs/limits.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { FileField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

export function PhotographsPage({ draft, photographs, form, limits }: {
  draft: Draft;
  photographs: readonly Photograph[];
  form: FormState;
  limits: PhotographLimits;
}) {
  const { id } = draft.referral;
  return (
    <DraftFrame
      draft={draft}
      step="photographs"
      title="Photographs"
      form={form}
      scripts={["upload.js"]}
      wide
    >
      <p>
        Send at least one, better all three kinds: {formatsInWords}, up to{" "}
        {megabytes(limits.fileBytes)}{" "}
        each. The patient can ask for a chaperone while they are taken.
      </p>
      <PhotographList id={id} photographs={photographs} />
      <form
        method="post"
        enctype="multipart/form-data"
        data-upload={paths.referralPhotographs(id)}
      >
        <div class="uploads">
          {(Object.keys(photographKindCatalogue) as PhotographKind[]).map((kind) => (
            <FileField
              form={form}
              name={kind}
              label={photographKindCatalogue[kind].label}
              hint={photographKindCatalogue[kind].hint}
              accept={acceptedFiles}
              multiple
            />
          ))}
        </div>
        <ul class="upload-list" data-upload-list aria-live="polite"></ul>
        <Details summary="How to take a photograph that can be judged">
          <ul>
            <li>daylight or bright, even light, and a plain background</li>
            <li>tap the lesion on the screen to focus, hold still, then check that it is sharp</li>
            <li>no shadow, jewellery or clothing over it; the lesion in the middle</li>
            <li>no filter and no “enhance”: the original is sent as it is</li>
          </ul>
        </Details>
        <ButtonGroup>
          <Button variant="secondary" extra={{ "data-upload-button": "" }}>Add photographs</Button>
          <ButtonLink href={paths.referralConsent(id)}>Continue</ButtonLink>
        </ButtonGroup>
      </form>
    </DraftFrame>
  );
}

/** Asks for itself again while a photograph is being prepared. */
export function PhotographList(
  { id, photographs }: { id: string; photographs: readonly Photograph[] },
) {
  const waiting = photographs.some(({ state }) => state === "received");
  const again = hx({
    get: paths.referralPhotographs(id),
    select: "#photographs",
    swap: "outerHTML",
    trigger: waiting ? "load delay:2s, refresh" : "refresh",
  });
  return (
    <section id="photographs" aria-label="Photographs of this referral" {...again}>
      {photographs.length === 0
        ? <p class="empty">No photographs yet.</p>
        : (
          <ul class="photographs">
            {photographs.map((photograph) => (
              <li>
                <Thumbnail photograph={photograph} />
                <form method="post" action={paths.removePhotograph(id, photograph.id)}>
                  <button class="link-button" type="submit">
                    Remove<span class="nhsuk-u-visually-hidden">
                      {` ${photograph.kind} photograph`}
                    </span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}
