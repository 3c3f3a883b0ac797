/** A photograph with its marks, whole: without JavaScript, and on paper. */
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { photographRefusals } from "@/domain/photographs/refusals.ts";
import { paths } from "@/views/paths.ts";
import { MarksOverlay } from "@/views/photographs/marks_overlay.tsx";
import { nameOf, type Viewed } from "@/views/photographs/viewed.ts";

export function PlainPicture({ viewed }: { viewed: Viewed }) {
  const { id, kind, state, refusal, viewWidth, viewHeight } = viewed.photograph;
  if (state === "removed") return <p class="empty">This photograph was removed.</p>;
  if (state === "received") return <p class="empty">This photograph is being prepared.</p>;
  if (state === "refused") {
    return <p class="empty">{photographRefusals[refusal ?? "damaged"].words}</p>;
  }
  if (state === "quarantined") return <p class="empty">This photograph is not shown.</p>;
  return (
    <figure class="plain">
      <div class="plain__layers">
        <img
          src={paths.photographView(id)}
          alt={photographKindCatalogue[kind].label}
          width={viewWidth ?? undefined}
          height={viewHeight ?? undefined}
        />
        <MarksOverlay viewed={viewed} />
      </div>
      <figcaption>{nameOf(viewed.photograph)}</figcaption>
    </figure>
  );
}
