/** A photograph in small, with what it is; what it waits for, or why it cannot be used. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { photographRefusals } from "@/domain/photographs/refusals.ts";
import { paths } from "@/views/paths.ts";

export function Thumbnail({ photograph }: { photograph: Photograph }) {
  const { id, kind, state, refusal } = photograph;
  const { label } = photographKindCatalogue[kind];
  if (state === "received") {
    return (
      <figure class="photograph">
        <div class="photograph__wait">Being prepared…</div>
        <figcaption>{label}</figcaption>
      </figure>
    );
  }
  if (state === "refused") {
    return (
      <figure class="photograph">
        <div class="photograph__wait photograph__wait--no">Cannot be used</div>
        <figcaption>
          {label}. {photographRefusals[refusal ?? "damaged"].words}
        </figcaption>
      </figure>
    );
  }
  return (
    <figure class="photograph">
      <a href={paths.photograph(id)}>
        <img src={paths.photographThumb(id)} alt={label} width={160} height={160} loading="lazy" />
      </a>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
