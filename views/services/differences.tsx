import { sections } from "@/domain/services/section_forms.ts";
import type { Difference } from "@/views/services/version_words.ts";

/** What one version says that the other does not; told by words, not by colour. */
export function Differences({ all }: { all: readonly Difference[] }) {
  if (all.length === 0) return <p class="empty">Nothing is different.</p>;
  return (
    <>
      {all.map(({ section, gone, added, moved }) => (
        <>
          <h3 class="nhsuk-heading-s">{sections[section]}</h3>
          <ul class="small">
            {moved && <li>The same, in another order</li>}
            {gone.map((line) => (
              <li>
                <strong>Taken out:</strong> {line}
              </li>
            ))}
            {added.map((line) => (
              <li>
                <strong>New:</strong> {line}
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
