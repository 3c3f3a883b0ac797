/** What stands where a photograph is not shown: why, and what can be done. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { quarantinedWords } from "@/domain/photographs/openable.ts";
import { refusalWords } from "@/domain/photographs/refusals.ts";
import { paths } from "@/views/paths.ts";

export const stuckWords =
  "Could not be prepared. Remove it and add it again; the administrator has been told";

/** Undefined where the picture itself can be shown. */
export function whyNotShown(photograph: Photograph) {
  const { state, stuck, intimate, mayOpen, id, kind } = photograph;
  switch (state) {
    case "quarantined":
      return <p>{quarantinedWords}.</p>;
    case "removed":
      return <p>This photograph was removed.</p>;
    case "received":
      return stuck ? <p>{stuckWords}.</p> : <p>Being prepared…</p>;
    case "refused":
      return <p>Cannot be used. {refusalWords(photograph)}</p>;
    case "ready":
      if (!intimate) return undefined;
      return mayOpen
        ? (
          <p>
            Intimate photograph.{" "}
            <a href={paths.photograph(id)}>
              Open it
              <span class="nhsuk-u-visually-hidden">
                {`: ${photographKindCatalogue[kind].label}`}
              </span>
            </a>
          </p>
        )
        : <p>Intimate photograph. Your role does not open it.</p>;
  }
}
