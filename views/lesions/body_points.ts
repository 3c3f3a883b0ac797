/**
 * Points on the body map. One is kept as parts of the whole figure, across and down; the face is
 * the head of the figure in front, drawn larger, and so its points are points of the front.
 */
import type { BodyMapView } from "@/db/schema/lesions.ts";
import { type Drawing, drawings, type Point } from "@/views/lesions/body_shapes.ts";

/** Where something stands on the map; anything of it may be missing, and then there is no point. */
export interface OnMap {
  readonly mapView?: string | null | undefined;
  readonly mapX?: number | null | undefined;
  readonly mapY?: number | null | undefined;
}
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The outlines of one head, as the face and as the front draw it. */
const face: Box = { left: 28, top: 5, width: 104, height: 172 };
const head: Box = { left: 80, top: 8, width: 40, height: 52 };

export const boxOf = (drawing: Drawing): Box => {
  const [left = 0, top = 0, width = 0, height = 0] = drawings[drawing].box.split(" ").map(Number);
  return { left, top, width, height };
};

export const viewOf = (drawing: Drawing): BodyMapView => drawing === "back" ? "back" : "front";

/** Which part of its figure a drawing shows. */
export function partOf(drawing: Drawing): Box {
  if (drawing !== "face") return { left: 0, top: 0, width: 1, height: 1 };
  const [drawn, figure] = [boxOf("face"), boxOf("front")];
  const [across, down] = [head.width / face.width, head.height / face.height];
  return {
    left: (head.left + (drawn.left - face.left) * across - figure.left) / figure.width,
    top: (head.top + (drawn.top - face.top) * down - figure.top) / figure.height,
    width: drawn.width * across / figure.width,
    height: drawn.height * down / figure.height,
  };
}

/** In the drawing's own measure; undefined where it is not of this figure. */
export function pointOn(drawing: Drawing, { mapView, mapX, mapY }: OnMap): Point | undefined {
  if (mapView !== viewOf(drawing) || typeof mapX !== "number" || typeof mapY !== "number") {
    return undefined;
  }
  const [part, box] = [partOf(drawing), boxOf(drawing)];
  return [
    box.left + (mapX - part.left) / part.width * box.width,
    box.top + (mapY - part.top) / part.height * box.height,
  ];
}

/** By counting how often a line from the point to the right crosses the outline. */
export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  const crossed = outline.filter(([ax, ay], at) => {
    const [bx, by] = outline.at(at - 1)!;
    return (ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax;
  });
  return crossed.length % 2 === 1;
}

/** So far apart that the number of each can be read. */
export const apart = 19;
/** The angle by which leaves stand round a stem, so that none covers another. */
const golden = Math.PI * (3 - Math.sqrt(5));

/** Each where it wants to be, or as near to it as there is room; the first ones choose first. */
export function fannedOut(wanted: readonly Point[], box: Box): readonly Point[] {
  return wanted.reduce<readonly Point[]>(
    (placed, at) => [...placed, roomNear(at, placed, box)],
    [],
  );
}

function roomNear([x, y]: Point, placed: readonly Point[], box: Box): Point {
  for (let turn = 0; turn < 2000; turn++) {
    const far = 2 * Math.sqrt(turn);
    const at = [x + far * Math.cos(turn * golden), y + far * Math.sin(turn * golden)] as const;
    const free = placed.every(([px, py]) => Math.hypot(px - at[0], py - at[1]) >= apart);
    if (free && (turn === 0 || isWithin(at, box))) return at;
  }
  return [x, y];
}

const isWithin = ([x, y]: Point, { left, top, width, height }: Box): boolean =>
  x >= left + apart / 2 && x <= left + width - apart / 2 &&
  y >= top + apart / 2 && y <= top + height - apart / 2;
