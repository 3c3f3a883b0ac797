/** A photograph with its marks, whole: without JavaScript, and on paper. */
import { paths } from "@/views/paths.ts";
import { MarksOverlay } from "@/views/photographs/marks_overlay.tsx";
import { whyNotShown } from "@/views/photographs/placeholder.tsx";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";
import { nameOf, type Viewed } from "@/views/photographs/viewed.ts";

export function PlainPicture({ viewed }: { viewed: Viewed }) {
  const { photograph } = viewed;
  const { id, state, mayOpen, viewWidth, viewHeight } = photograph;
  // An intimate one was opened by a press of its own, on the way here.
  if (state !== "ready" || !mayOpen) return <div class="empty">{whyNotShown(photograph)}</div>;
  return (
    <figure class="plain">
      <div class="plain__layers">
        <img
          src={paths.photographView(id)}
          alt={photographInWords(photograph)}
          width={viewWidth ?? undefined}
          height={viewHeight ?? undefined}
        />
        <MarksOverlay viewed={viewed} />
      </div>
      <figcaption>{nameOf(photograph)}</figcaption>
    </figure>
  );
}
