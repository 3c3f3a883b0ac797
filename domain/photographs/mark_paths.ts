/** How a mark is drawn, as the path of an SVG: the same on the server's page and in the viewer. */
import type { MarkShape, Point } from "@/db/schema/marks.ts";

export interface DrawnMark {
  readonly shape: MarkShape;
  readonly points: readonly Point[];
}

/** `unit` is the height of a line of words, in the pixels that the points are in. */
export function pathOf({ shape, points }: DrawnMark, unit: number): string {
  if (shape === "text") return "";
  if (shape === "ellipse") return ellipse(points);
  if (shape === "arrow") return line(points) + arrowHead(points, unit);
  if (shape === "length") return line(points) + ends(points, unit / 2);
  return line(points) + (shape === "area" ? "Z" : "");
}

/** Where its words begin: beside it, and never on what it points at. */
export function wordsAt({ shape, points }: DrawnMark, unit: number): Point {
  const [first = [0, 0], last = first] = [points[0], points.at(-1)];
  if (shape === "text") return first;
  if (shape === "arrow") return [first[0] + unit / 2, first[1] + unit / 3];
  const right = points.reduce((most, point) => point[0] > most[0] ? point : most, last);
  return [right[0] + unit / 2, right[1] + unit / 3];
}

const line = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join("");

function ellipse(points: readonly Point[]): string {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = points;
  const rx = Math.abs(bx - ax) / 2, ry = Math.abs(by - ay) / 2;
  const left = Math.min(ax, bx), middle = (ay + by) / 2;
  const half = (to: number) => `A${short(rx)} ${short(ry)} 0 0 1 ${short(to)} ${short(middle)}`;
  return `M${short(left)} ${short(middle)}${half(left + 2 * rx)}${half(left)}Z`;
}

function arrowHead(points: readonly Point[], unit: number): string {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = points;
  const turn = Math.atan2(by - ay, bx - ax);
  const barb = (by: number): Point => [Math.cos(turn + by) * unit, Math.sin(turn + by) * unit];
  const [[cx, cy], [dx, dy]] = [barb(2.65), barb(-2.65)];
  return line([[bx + cx, by + cy], [bx, by], [bx + dx, by + dy]]);
}

/** A stroke across each end, as on a drawing with measures. */
function ends(points: readonly Point[], unit: number): string {
  const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = points;
  const turn = Math.atan2(by - ay, bx - ax) + Math.PI / 2;
  const x = Math.cos(turn) * unit, y = Math.sin(turn) * unit;
  return line([[ax - x, ay - y], [ax + x, ay + y]]) + line([[bx - x, by - y], [bx + x, by + y]]);
}

const short = (value: number): number => Math.round(value * 10) / 10;
