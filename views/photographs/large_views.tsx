/** Photographs as large as the page has room for, whole, one after the other. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { paths } from "@/views/paths.ts";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";

/** Undefined for somebody who may not look at them. */
export function LargeViews(
  { photographs }: { photographs: readonly Photograph[] | undefined },
) {
  if (photographs === undefined) return <p class="empty">Only clinicians see the photographs.</p>;
  if (photographs.length === 0) return <p class="empty">No photographs.</p>;
  const ready = photographs.filter(({ state }) => state === "ready");
  const others = photographs.filter(({ state }) => state !== "ready");
  return (
    <>
      <ul class="views">
        {ready.map((photograph, at) => (
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
  const { id, kind, viewWidth, viewHeight } = photograph;
  const { label } = photographKindCatalogue[kind];
  return (
    <figure class="photograph photograph--whole">
      <a href={paths.photograph(id)}>
        <img
          src={paths.photographView(id)}
          alt={label}
          width={viewWidth ?? undefined}
          height={viewHeight ?? undefined}
          loading={eager ? "eager" : "lazy"}
        />
      </a>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
