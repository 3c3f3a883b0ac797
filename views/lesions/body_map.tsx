/**
 * The body, front and back, and the face larger: each place is a link that chooses it, for pointer,
 * touch and keys, with scripts or without. The same choice stands on the page as a list.
 */
import type { Lesion } from "@/domain/lesions/find.ts";
import { siteInWords } from "@/domain/body_sites.ts";
import {
  boxOf,
  fannedOut,
  isInside,
  type OnMap,
  partOf,
  pointOn,
  viewOf,
} from "@/views/lesions/body_points.ts";
import {
  type BodyShape,
  centreOf,
  type Drawing,
  drawings,
  headInFront,
  outlineOf,
  type Point,
  shapesOf,
} from "@/views/lesions/body_shapes.ts";

export interface Chosen extends OnMap {
  readonly site?: string | undefined;
  readonly side?: string | undefined;
}
interface Marked extends Pick<Lesion, "number" | "bodySite">, OnMap {
  readonly bodySide: string | null;
}

export function BodyMap({ lesions, chosen, to }: {
  lesions: readonly Marked[];
  chosen: Chosen;
  to: (chosen: Pick<Chosen, "site" | "side">) => string;
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
  to: (chosen: Pick<Chosen, "site" | "side">) => string;
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
      <svg
        viewBox={box}
        role="group"
        aria-label={title}
        data-view={viewOf(drawing)}
        data-part={Object.values(partOf(drawing)).join(" ")}
      >
        {drawing === "front" && (
          <path class="body-map__plain" d={outlineOf(headInFront, 6)} aria-hidden="true" />
        )}
        {shapesOf(drawing).map((shape) => <Place shape={shape} chosen={chosen} to={to} />)}
        {chosenPoint(drawing, chosen).map(([x, y]) => (
          <circle
            class="body-map__point"
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r="4"
            aria-hidden="true"
          />
        ))}
        <Markers lesions={lesions} drawing={drawing} />
      </svg>
    </figure>
  );
}

function Place({ shape: { code, side, points }, chosen, to }: {
  shape: BodyShape;
  chosen: Chosen;
  to: (chosen: Pick<Chosen, "site" | "side">) => string;
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

/** On its place, and on the point of it that was pressed; what is not drawn is in the list alone. */
function Markers({ lesions, drawing }: { lesions: readonly Marked[]; drawing: Drawing }) {
  const wanted = lesions.flatMap((lesion) => {
    const shape = shapeOf(drawing, lesion);
    if (!shape) return [];
    const pressed = pressedOn(shape, drawing, lesion);
    return [{ lesion, pressed: pressed !== undefined, at: pressed ?? centreOf(shape) }];
  }).sort((one, other) => Number(other.pressed) - Number(one.pressed));
  const places = fannedOut(wanted.map(({ at }) => at), boxOf(drawing));
  return <>{wanted.map(({ lesion }, at) => <Marker number={lesion.number} at={places[at]!} />)}</>;
}

function Marker({ number, at: [x, y] }: { number: number; at: Point }) {
  return (
    <g class="body-map__lesion" aria-hidden="true">
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="9" />
      <text x={x.toFixed(1)} y={(y + 4).toFixed(1)} text-anchor="middle">{String(number)}</text>
    </g>
  );
}

function shapeOf(
  drawing: Drawing,
  { bodySite, bodySide }: { readonly bodySite: string; readonly bodySide: string | null },
): BodyShape | undefined {
  const shapes = shapesOf(drawing).filter(({ code }) => code === bodySite);
  return shapes.find(({ side }) => side === bodySide || side === null) ?? shapes[0];
}

/** What was pressed before another place was chosen from the list lies on no shape of that one. */
function pressedOn(shape: BodyShape, drawing: Drawing, on: OnMap): Point | undefined {
  const point = pointOn(drawing, on);
  return point && isInside(point, shape.points) ? point : undefined;
}

function chosenPoint(drawing: Drawing, chosen: Chosen): readonly Point[] {
  const { site, side = null } = chosen;
  const shape = site ? shapeOf(drawing, { bodySite: site, bodySide: side }) : undefined;
  const point = shape && pressedOn(shape, drawing, chosen);
  return point ? [point] : [];
}
