import { deepEqual, equal, ok } from "node:assert/strict";
import { markShapes, type Point } from "@/db/schema/marks.ts";
import { pathOf, wordsAt } from "@/domain/photographs/mark_paths.ts";
import { MarkForm, ScaleForm } from "@/domain/photographs/mark_forms.ts";
import {
  areaOf,
  lengthOf,
  markCatalogue,
  measureInWords,
  millimetresPerPixel,
  mostPoints,
} from "@/domain/photographs/marks.ts";

const square: Point[] = [[0, 0], [100, 0], [100, 100], [0, 100]];
const tenPixelsAMillimetre = { fromX: 10, fromY: 10, toX: 10, toY: 110, millimetres: 10 };

Deno.test("lengths and areas are those of geometry, whichever way round they are drawn", () => {
  const lengths: [Point[], number][] = [
    [[[0, 0], [3, 4]], 5],
    [[[3, 4], [0, 0]], 5],
    [[[0, 0], [0, 10], [10, 10]], 20],
    [[[7, 7]], 0],
    [[], 0],
  ];
  for (const [points, expected] of lengths) equal(lengthOf(points), expected);
  const areas: [Point[], number][] = [
    [square, 10_000],
    [square.toReversed(), 10_000],
    [[[0, 0], [10, 0], [0, 10]], 50],
    // An L: concave.
    [[[0, 0], [20, 0], [20, 10], [10, 10], [10, 20], [0, 20]], 300],
    [[[0, 0], [10, 10]], 0],
    [[], 0],
  ];
  for (const [points, expected] of areas) equal(areaOf(points), expected);
  const circle = Array.from({ length: 360 }, (_, at): Point => {
    const turn = at / 180 * Math.PI;
    return [500 + 100 * Math.cos(turn), 500 + 100 * Math.sin(turn)];
  });
  ok(Math.abs(areaOf(circle) / (Math.PI * 100 ** 2) - 1) < 0.001);
});

Deno.test("a scale turns pixels into millimetres, and without one they stay pixels", () => {
  equal(millimetresPerPixel(tenPixelsAMillimetre), 0.1);
  const words = (shape: "length" | "area" | "arrow", points: Point[], scaled: boolean) =>
    measureInWords({ shape, points }, scaled ? tenPixelsAMillimetre : undefined);
  equal(words("length", [[0, 0], [85, 0]], true), "8.5 mm");
  equal(words("length", [[0, 0], [1234, 0]], true), "123 mm");
  equal(words("length", [[0, 0], [85, 0]], false), "85 pixels");
  equal(words("area", square, true), "100 mm²");
  equal(words("area", square.map(([x, y]) => [x / 2, y / 2]), true), "25.0 mm²");
  equal(words("area", square, false), "10000 pixels²");
  equal(words("arrow", [[0, 0], [85, 0]], true), undefined);
});

Deno.test("every shape can be drawn, with its words beside it", () => {
  for (const shape of markShapes) {
    const points = square.slice(0, markCatalogue[shape].fewest);
    const path = pathOf({ shape, points }, 20);
    equal(path === "", shape === "text");
    ok(!/NaN|undefined/.test(path), path);
    ok(wordsAt({ shape, points }, 20).every(Number.isFinite));
  }
  equal(pathOf({ shape: "area", points: square.slice(0, 3) }, 20), "M0 0L100 0L100 100Z");
  const [across, back] = ([[[0, 0], [40, 20]], [[40, 20], [0, 0]]] as Point[][])
    .map((points) => pathOf({ shape: "ellipse", points }, 20));
  equal(across, back);
});

Deno.test("a mark is taken as its shape needs it, and nothing else", () => {
  const form = (shape: string, points: unknown, words?: string) =>
    MarkForm.safeParse({ shape, points: JSON.stringify(points), ...(words && { words }) });
  const good: [string, unknown, string?][] = [
    ["arrow", [[0, 0], [1, 1]]],
    ["ellipse", [[0.5, 0.5], [1, 1]], "Here"],
    ["freehand", square],
    ["text", [[1, 1]], "A"],
    ["length", [[0, 0], [1, 1]]],
    ["area", square],
    ["freehand", Array.from({ length: mostPoints }, (_, at) => [at, at])],
  ];
  for (const each of good) equal(form(...each).success, true, JSON.stringify(each).slice(0, 80));
  const bad: [string, unknown, string?][] = [
    ["star", square],
    ["arrow", [[0, 0]]],
    ["arrow", square],
    ["area", [[0, 0], [1, 1]]],
    ["text", [[1, 1]]],
    ["text", [[1, 1]], "   "],
    ["text", [[1, 1]], "x".repeat(201)],
    ["freehand", Array.from({ length: mostPoints + 1 }, () => [1, 1])],
    ["freehand", [[0, 0], [-1, 1]]],
    ["freehand", [[0, 0], [1e9, 1]]],
    ["freehand", [[0, 0], [1, 1, 1]]],
    ["freehand", [[0, 0], ["1", "1"]]],
    ["freehand", [[0, 0], [null, 1]]],
    ["freehand", "words"],
    ["freehand", { length: 2 }],
  ];
  for (const each of bad) equal(form(...each).success, false, JSON.stringify(each).slice(0, 80));
  equal(MarkForm.safeParse({ shape: "arrow", points: "[[1,1],[2," }).success, false);
  equal(MarkForm.safeParse({ shape: "arrow" }).success, false);
  deepEqual(form("arrow", [[0, 0], [1, 1]], " ").data?.words, null);
});

Deno.test("a scale needs two points apart from each other and a length that a ruler can have", () => {
  const form = (over: Record<string, string>) =>
    ScaleForm.safeParse({
      fromX: "0",
      fromY: "0",
      toX: "300",
      toY: "400",
      millimetres: "10",
      ...over,
    });
  equal(form({}).success, true);
  equal(form({ millimetres: "0.5" }).success, true);
  for (const millimetres of ["0", "-1", "", "ten", "2501", "NaN", "Infinity"]) {
    equal(form({ millimetres }).success, false, millimetres);
  }
  equal(form({ toX: "3", toY: "3" }).success, false);
  equal(form({ toX: "-3" }).success, false);
});
