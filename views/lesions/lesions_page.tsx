import type { Lesion } from "@/domain/lesions/find.ts";
import { numberInWords } from "@/domain/lesions/numbers.ts";
import { siteInWords } from "@/domain/body_sites.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import type { FormState } from "@/views/form_state.ts";
import { BodyMap } from "@/views/lesions/body_map.tsx";
import { IntimateWarning } from "@/views/lesions/intimate_warning.tsx";
import { chosenOn, LesionFields } from "@/views/lesions/lesion_fields.tsx";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

/** The patient's lesions, and the next one. */
export function LesionsPage({ draft, lesions, form }: {
  draft: Draft;
  lesions: readonly Lesion[];
  form: FormState;
}) {
  const { id } = draft.referral;
  const chosen = chosenOn(form);
  return (
    <DraftFrame
      draft={draft}
      step="photographs"
      title="Lesions"
      form={form}
      scripts={["body_map.js"]}
      wide
    >
      {lesions.length > 0 && <LesionList id={id} lesions={lesions} />}
      <h2>Add a lesion</h2>
      <p>
        Press the place on the body, or{" "}
        <a href="#bodySite">choose it from the list</a>. Each lesion gets a number that it keeps, so
        that everyone means the same one.
      </p>
      <div class="split split--even">
        <BodyMap
          lesions={lesions}
          chosen={chosen}
          to={(place) => `${paths.lesions(id, { ...place })}#lesion`}
        />
        <form method="post" action={paths.lesions(id)} id="lesion" class="split__stay">
          <IntimateWarning site={chosen.site} patient={draft.patient} today={draft.today} />
          <LesionFields form={form} />
          <ButtonGroup>
            <Button>Add the lesion</Button>
            <a href={paths.referralPhotographs(id)}>Back to the photographs</a>
          </ButtonGroup>
        </form>
      </div>
    </DraftFrame>
  );
}

function LesionList({ id, lesions }: { id: string; lesions: readonly Lesion[] }) {
  return (
    <ul class="lesions">
      {lesions.map((lesion) => (
        <li>
          <span class="lesion-number">{lesion.number}</span>
          <div>
            <strong>{siteInWords(lesion)}</strong>
            {lesion.place && <>, {lesion.place}</>}
            {lesion.numberBefore !== null && <div class="small">Lesion {numberInWords(lesion)}
            </div>}
            <div class="small quiet">{countedPhotographs(lesion)}</div>
          </div>
          <div class="lesions__do">
            <a href={paths.referralPhotographsOf(id, { lesion: lesion.id })}>
              Photograph<span class="nhsuk-u-visually-hidden">{` lesion ${lesion.number}`}</span>
            </a>
            <a href={paths.lesion(id, lesion.id)}>
              Change<span class="nhsuk-u-visually-hidden">{` lesion ${lesion.number}`}</span>
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}

function countedPhotographs({ photographs, photographsHere }: Lesion): string {
  if (photographs === 0) return "No photographs yet";
  const earlier = photographs - photographsHere;
  const here = `${photographsHere} here`;
  return earlier === 0 ? `Photographs: ${here}` : `Photographs: ${here}, ${earlier} earlier`;
}
