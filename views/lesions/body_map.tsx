/**
 * The body, front and back, and the face larger: each place is a link that chooses it, for pointer,
 * touch and keys, with scripts or without. The same choice stands on the page as a list.
 */
import type { Lesion } from "@/domain/lesions/find.ts";
import { siteInWords } from "@/domain/lesions/body_sites.ts";
import {
  type BodyShape,
  centreOf,
  type Drawing,
  drawings,
  headInFront,
  outlineOf,
  shapesOf,
} from "@/views/lesions/body_shapes.ts";

export interface Chosen {
  readonly site?: string | undefined;
  readonly side?: string | undefined;
}
type Marked = Pick<Lesion, "number" | "bodySite" | "bodySide">;

export function BodyMap({ lesions, chosen, to }: {
  lesions: readonly Marked[];
  chosen: Chosen;
  to: (chosen: Chosen) => string;
}) {
  return (
    <div class="body-map">
      {(["front", "back", "face"] as const).map((drawing) => (
        <Drawn drawing={drawing} lesions={lesions} chosen={chosen} to={to} />
      ))}
    </div>
  );
}

function Drawn({ drawing, lesions, chosen, to }: {
  drawing: Drawing;
  lesions: readonly Marked[];
  chosen: Chosen;
  to: (chosen: Chosen) => string;
}) {
  const { label, box, title } = drawings[drawing];
  const [onTheLeft, onTheRight] = drawing === "back" ? ["Left", "Right"] : ["Right", "Left"];
  return (
    <figure class={`body-map__figure body-map__figure--${drawing}`}>
      <figcaption>{label}</figcaption>
      <div class="body-map__sides" aria-hidden="true">
        <span>{onTheLeft}</span>
        <span>{onTheRight}</span>
      </div>
      <svg viewBox={box} role="group" aria-label={title}>
        {drawing === "front" && (
          <path class="body-map__plain" d={outlineOf(headInFront, 6)} aria-hidden="true" />
        )}
        {shapesOf(drawing).map((shape) => <Place shape={shape} chosen={chosen} to={to} />)}
        {lesions.map((lesion) => <Marker lesion={lesion} drawing={drawing} />)}
      </svg>
    </figure>
  );
}

function Place({ shape: { code, side, points }, chosen, to }: {
  shape: BodyShape;
  chosen: Chosen;
  to: (chosen: Chosen) => string;
}) {
  const isChosen = chosen.site === code && (chosen.side ?? null) === side;
  const name = siteInWords({ bodySite: code, bodySide: side });
  return (
    <a
      href={to({ site: code, side: side ?? undefined })}
      aria-label={name}
      aria-current={isChosen ? "true" : undefined}
    >
      <path d={outlineOf(points)}>
        <title>{name}</title>
      </path>
    </a>
  );
}

/** On the shape of its place; a place that is not drawn is in the list alone. */
function Marker({ lesion, drawing }: { lesion: Marked; drawing: Drawing }) {
  const shape =
    shapesOf(drawing).find(({ code, side }) =>
      code === lesion.bodySite && (side === lesion.bodySide || side === null)
    ) ?? shapesOf(drawing).find(({ code }) => code === lesion.bodySite);
  if (!shape) return null;
  const [x, y] = centreOf(shape);
  return (
    <g class="body-map__lesion" aria-hidden="true">
      <circle cx={String(x)} cy={String(y)} r="9" />
      <text x={String(x)} y={String(y + 4)} text-anchor="middle">{String(lesion.number)}</text>
    </g>
  );
}
