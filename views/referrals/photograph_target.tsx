/** What the next photographs show: one of the lesions, or a place without one. */
import type { BodySide } from "@/db/schema/lesions.ts";
import { siteInWords } from "@/domain/body_sites.ts";
import { lesionInWords } from "@/domain/lesions/numbers.ts";
import type { Lesion } from "@/domain/lesions/find.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { emptyForm } from "@/views/form_state.ts";
import { SiteFields } from "@/views/lesions/lesion_fields.tsx";
import { paths } from "@/views/paths.ts";

export interface PhotographTarget {
  readonly lesion: Lesion | undefined;
  /** There is no lesion to name: it is a rash, or a place without one. */
  readonly none: boolean;
  /** Of the lesion, where there is one. */
  readonly bodySite: string | undefined;
  readonly bodySide: BodySide | undefined;
}

export function TargetChoice({ id, lesions, target, isRash, amends }: {
  id: string;
  lesions: readonly Lesion[];
  target: PhotographTarget;
  isRash: boolean;
  /** Lesions can still be added to the referral, or changed. */
  amends: boolean;
}) {
  const here = target.lesion;
  return (
    <nav class="targets" aria-label="What the photographs show">
      <h2 class="nhsuk-heading-s">What do the next photographs show?</h2>
      {(amends || lesions.length > 0 || isRash) && (
        <ul>
          {lesions.map((lesion) => (
            <li>
              <a
                href={paths.referralPhotographsOf(id, { lesion: lesion.id })}
                aria-current={lesion.id === here?.id ? "true" : undefined}
              >
                {lesionInWords(lesion)}
              </a>
            </li>
          ))}
          {(lesions.length > 0 || isRash) && (
            <li>
              <a
                href={paths.referralPhotographsOf(id, { rash: "1" })}
                aria-current={target.none ? "true" : undefined}
              >
                {placeInWords(target) ?? "No lesion: a rash"}
              </a>
            </li>
          )}
          {amends && (
            <li>
              {lesions.length === 0 && !isRash
                ? (
                  <ButtonLink variant="secondary" small href={paths.lesions(id)}>
                    Mark the lesion on the body
                  </ButtonLink>
                )
                : <a href={paths.lesions(id)}>Lesions: add or change</a>}
            </li>
          )}
        </ul>
      )}
      {!here && !target.none && lesions.length > 0 && (
        <p class="small">Choose a lesion, so that everyone means the same one.</p>
      )}
      {!here && <PlaceChoice id={id} target={target} />}
    </nav>
  );
}

function PlaceChoice({ id, target }: { id: string; target: PhotographTarget }) {
  const form = {
    ...emptyForm,
    values: { bodySite: target.bodySite ?? "", bodySide: target.bodySide ?? "" },
  };
  return (
    <Details summary={placeInWords(target) ? "Change the place" : "Say where on the body it is"}>
      <form method="get" action={paths.referralPhotographs(id)}>
        <SiteFields form={form} both />
        <Button variant="secondary" small>Choose this place</Button>
      </form>
    </Details>
  );
}

export const placeInWords = ({ lesion, bodySite, bodySide }: PhotographTarget) =>
  lesion ? undefined : siteInWords({ bodySite: bodySite ?? null, bodySide: bodySide ?? null });

export const targetInWords = (target: PhotographTarget): string =>
  target.lesion ? lesionInWords(target.lesion) : placeInWords(target) ?? "Add photographs";
