/** What stands where a photograph is not shown: why, and what can be done. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { quarantinedWords } from "@/domain/photographs/openable.ts";
import { photographRefusals, refusalWords } from "@/domain/photographs/refusals.ts";
import { paths } from "@/views/paths.ts";

export const stuckWords = "Could not be prepared";
const stuckAdvice = "Remove it and add it again; the administrator has been told";

/** Undefined where the picture itself can be shown. Only who can add another is told to. */
export function whyNotShown(photograph: Photograph, advice = false, elsewhere = false) {
  const { state, stuck, intimate, mayOpen, id, kind } = photograph;
  switch (state) {
    case "quarantined":
      return <p>{quarantinedWords}.</p>;
    case "removed":
      return <p>This photograph was removed.</p>;
    case "received":
      if (!stuck) return <p>Being prepared…</p>;
      return <p>{advice ? `${stuckWords}. ${stuckAdvice}` : stuckWords}.</p>;
    case "refused":
      return <p>{refusedInWords(photograph, advice)}</p>;
    case "ready":
      if (!intimate) return undefined;
      return mayOpen
        ? (
          <p>
            Intimate photograph.{" "}
            <a href={paths.photograph(id)} target={elsewhere ? "_blank" : undefined}>
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

function refusedInWords(photograph: Photograph, advice: boolean): string {
  if (advice) return `Cannot be used. ${refusalWords(photograph)}`;
  const { label } = photographRefusals[photograph.refusal ?? "damaged"];
  return `Cannot be used: ${label.toLowerCase()}.`;
}
