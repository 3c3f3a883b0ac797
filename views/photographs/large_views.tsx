/** Photographs as large as the page has room for, whole, one after the other, each with its verdict. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { paths } from "@/views/paths.ts";
import { whyNotShown } from "@/views/photographs/placeholder.tsx";
import { photographInWords, Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { VerdictLine } from "@/views/photographs/verdict_line.tsx";

/** Undefined for somebody who may not look at them. */
export function LargeViews(
  { photographs }: { photographs: readonly Photograph[] | undefined },
) {
  if (photographs === undefined) return <p class="empty">Only clinicians see the photographs.</p>;
  if (photographs.length === 0) return <p class="empty">No photographs.</p>;
  const shown = photographs.filter((photograph) => !whyNotShown(photograph));
  const others = photographs.filter((photograph) => whyNotShown(photograph));
  return (
    <>
      <ul class="views">
        {shown.map((photograph, at) => (
          <li class={shapeOf(photograph)}>
            <LargeView photograph={photograph} eager={at < 2} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ul class="photographs">
          {others.map((photograph) => (
            <li>
              <Thumbnail photograph={photograph} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function shapeOf({ viewWidth, viewHeight }: Photograph): string | undefined {
  if (!viewWidth || !viewHeight || viewWidth > viewHeight * 1.1) return undefined;
  return viewHeight > viewWidth * 1.1 ? "views__tall" : "views__even";
}

function LargeView({ photograph, eager }: { photograph: Photograph; eager: boolean }) {
  const { id, viewWidth, viewHeight } = photograph;
  const title = photographInWords(photograph);
  return (
    <figure class="photograph photograph--whole">
      <a href={paths.photograph(id)}>
        <img
          src={paths.photographView(id)}
          alt={title}
          width={viewWidth ?? undefined}
          height={viewHeight ?? undefined}
          loading={eager ? "eager" : "lazy"}
        />
      </a>
      <figcaption>
        {title}
        <VerdictLine photograph={photograph} />
      </figcaption>
    </figure>
  );
}
