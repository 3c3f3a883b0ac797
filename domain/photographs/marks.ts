/** Marks as geometry, for the server and the browser alike: all in pixels of the upright original. */
import type { MarkShape, Point } from "@/db/schema/marks.ts";

interface ShapeWords {
  /** "Arrow" */
  readonly label: string;
  readonly fewest: number;
  readonly most: number;
  readonly needsWords?: true;
}

/** More than a hand draws in half a minute, and few enough to send and to keep. */
export const mostPoints = 2000;

export const markCatalogue: Readonly<Record<MarkShape, ShapeWords>> = {
  /** From its end to its tip. */
  arrow: { label: "Arrow", fewest: 2, most: 2 },
  /** Two opposite corners of the box round it. */
  ellipse: { label: "Ellipse", fewest: 2, most: 2 },
  freehand: { label: "Line", fewest: 2, most: mostPoints },
  text: { label: "Words", fewest: 1, most: 1, needsWords: true },
  length: { label: "Length", fewest: 2, most: 2 },
  /** Closed from its last point to its first. */
  area: { label: "Area", fewest: 3, most: mostPoints },
};

export interface Scale {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly millimetres: number;
}

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** Along all the points, one after the other. */
export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, at) => sum + distance(points[at]!, point), 0);
}

/** By the shoelace formula; right for every outline that does not cross itself. */
export function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

export function millimetresPerPixel({ fromX, fromY, toX, toY, millimetres }: Scale): number {
  return millimetres / distance([fromX, fromY], [toX, toY]);
}

interface Measured {
  readonly shape: MarkShape;
  readonly points: readonly Point[];
}

/** What a length or an area comes to; undefined for what measures nothing. */
export function measureInWords(
  { shape, points }: Measured,
  scale: Scale | undefined,
): string | undefined {
  if (shape !== "length" && shape !== "area") return undefined;
  const perPixel = scale ? millimetresPerPixel(scale) : undefined;
  if (shape === "length") {
    const pixels = lengthOf(points);
    return perPixel ? `${rounded(pixels * perPixel)} mm` : `${Math.round(pixels)} pixels`;
  }
  const pixels = areaOf(points);
  return perPixel ? `${rounded(pixels * perPixel ** 2)} mm²` : `${Math.round(pixels)} pixels²`;
}

/** A tenth says more than a hand can measure on a photograph; from a hundred on, so does the unit. */
const rounded = (value: number): string =>
  value < 100 ? value.toFixed(1) : String(Math.round(value));
