import type { Lesion } from "@/domain/lesions/find.ts";
import { numberInWords } from "@/domain/lesions/numbers.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import type { FormState } from "@/views/form_state.ts";
import { BodyMap } from "@/views/lesions/body_map.tsx";
import { IntimateWarning } from "@/views/lesions/intimate_warning.tsx";
import { chosenOn, LesionFields } from "@/views/lesions/lesion_fields.tsx";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

/** One lesion: where it is can be said better, or the lesion be taken back. */
export function LesionPage({ draft, lesion, form }: {
  draft: Draft;
  lesion: Lesion;
  form: FormState;
}) {
  const { id } = draft.referral;
  const chosen = chosenOn(form);
  return (
    <DraftFrame
      draft={draft}
      step="photographs"
      title={`Lesion ${numberInWords(lesion)}`}
      form={form}
      scripts={["body_map.js"]}
      wide
    >
      <p>
        <a href="#bodySite">Choose its place from the list</a>, or press it on the body.
      </p>
      <div class="split split--even">
        <BodyMap
          lesions={[{
            ...chosen,
            number: lesion.number,
            bodySite: chosen.site ?? lesion.bodySite,
            bodySide: chosen.side ?? null,
          }]}
          chosen={chosen}
          to={(place) => `${paths.lesion(id, lesion.id, { ...place })}#lesion`}
        />
        <div class="split__stay">
          <form method="post" action={paths.lesion(id, lesion.id)} id="lesion">
            <IntimateWarning site={chosen.site} patient={draft.patient} today={draft.today} />
            <LesionFields form={form} />
            <ButtonGroup>
              <Button>Save</Button>
              <a href={paths.lesions(id)}>Cancel</a>
            </ButtonGroup>
          </form>
          {lesion.photographs === 0
            ? (
              <form method="post" action={paths.removeLesion(id, lesion.id)}>
                <p>Recorded by mistake? Its number is not given to another lesion.</p>
                <Button variant="secondary">Remove lesion {lesion.number}</Button>
              </form>
            )
            : <p class="quiet">There are photographs of it, so it cannot be removed.</p>}
        </div>
      </div>
    </DraftFrame>
  );
}
