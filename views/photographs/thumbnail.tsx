/** A photograph in small, with what it is and how good; what it waits for, or why it is not shown. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { siteInWords } from "@/domain/body_sites.ts";
import { numberInWords } from "@/domain/lesions/numbers.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { paths } from "@/views/paths.ts";
import { whyNotShown } from "@/views/photographs/placeholder.tsx";
import { VerdictLine } from "@/views/photographs/verdict_line.tsx";

export function Thumbnail({ photograph, advice, elsewhere }: {
  photograph: Photograph;
  /** On a draft, for the sender, who can take it again. */
  advice?: boolean | undefined;
  /** In a window of its own: in a call, which would end with its page. */
  elsewhere?: boolean | undefined;
}) {
  const { id, state, stuck } = photograph;
  const title = photographInWords(photograph);
  const why = whyNotShown(photograph, advice, elsewhere);
  const target = elsewhere ? { target: "_blank", rel: "noopener" } : {};
  if (why) {
    const failed = state === "refused" || stuck;
    return (
      <figure class="photograph">
        <div class={failed ? "photograph__wait photograph__wait--no" : "photograph__wait"}>
          {why}
        </div>
        <figcaption>{title}</figcaption>
      </figure>
    );
  }
  return (
    <figure class="photograph">
      <a href={paths.photograph(id)} {...target}>
        <img src={paths.photographThumb(id)} alt={title} width={160} height={160} loading="lazy" />
        {elsewhere && <span class="nhsuk-u-visually-hidden">(opens in a new tab)</span>}
      </a>
      <figcaption>
        {title}
        <VerdictLine photograph={photograph} advice={advice} />
      </figcaption>
    </figure>
  );
}

/** `Close-up, lesion 2, cheek, left` */
export function photographInWords(
  { kind, lesionNumber: number, lesionNumberBefore: numberBefore, ...place }: Pick<
    Photograph,
    "kind" | "lesionNumber" | "lesionNumberBefore" | "bodySite" | "bodySide"
  >,
): string {
  return [
    photographKindCatalogue[kind].label,
    number === null ? [] : `lesion ${numberInWords({ number, numberBefore })}`,
    siteInWords(place)?.toLowerCase() ?? [],
  ].flat().join(", ");
}
