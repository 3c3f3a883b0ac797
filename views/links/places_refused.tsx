/** That a patient wanted to send photographs of an intimate place, and what the practice can do. */
import type { PlaceRefused } from "@/domain/links/places_refused.ts";
import { underAgeWords } from "@/domain/photographs/intimate.ts";
import { When } from "@/views/components/when.tsx";

export function PlacesRefused({ refused }: { refused: readonly PlaceRefused[] }) {
  if (refused.length === 0) return null;
  return (
    <div class="nhsuk-inset-text">
      <h3 class="nhsuk-heading-s">Intimate photographs were not taken</h3>
      {refused.map(({ because, at }) => (
        <p>
          By what was said, the photographs would have shown breasts, genitals or the anus,{" "}
          <When at={at} />. {words[because]}.
        </p>
      ))}
    </div>
  );
}

const words = {
  under_age: underAgeWords,
  not_asked_for:
    "No GP or nurse of the practice had asked for one. Examine the patient in person; or mark the " +
    "lesion on the body, which asks for it, and send the link again",
} as const;
