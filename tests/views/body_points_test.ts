/** Points on the body map, as they are pressed, kept, and drawn again. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { LesionForm } from "@/domain/lesions/forms.ts";
import { places } from "@/tests/factories/lesions.ts";
import {
  apart,
  boxOf,
  fannedOut,
  isInside,
  partOf,
  pointOn,
  viewOf,
} from "@/views/lesions/body_points.ts";
import { centreOf, drawings, shapesOf } from "@/views/lesions/body_shapes.ts";

const all = ["front", "back", "face"] as const;

Deno.test("a point that is pressed on a drawing stands there again, and on no other figure", () => {
  for (const drawing of all) {
    const [part, box] = [partOf(drawing), boxOf(drawing)];
    for (const { points, code } of shapesOf(drawing)) {
      const [x, y] = points[0]!;
      const kept = {
        mapView: viewOf(drawing),
        mapX: part.left + (x - box.left) / box.width * part.width,
        mapY: part.top + (y - box.top) / box.height * part.height,
      };
      ok(kept.mapX >= 0 && kept.mapX <= 1 && kept.mapY >= 0 && kept.mapY <= 1, code);
      const [againX, againY] = pointOn(drawing, kept)!;
      ok(Math.hypot(againX - x, againY - y) < 1e-9, code);
      equal(pointOn(drawing === "back" ? "front" : "back", kept), undefined);
    }
  }
  equal(pointOn("front", { mapView: "front", mapX: 0.5 }), undefined);
  equal(pointOn("front", {}), undefined);
});

Deno.test("inside a shape is what lies between its sides", () => {
  for (const shape of all.flatMap(shapesOf)) {
    equal(isInside([0, 0], shape.points), false, shape.code);
    equal(isInside([shape.points[0]![0] + 200, centreOf(shape)[1]], shape.points), false);
  }
  const square = [[0, 0], [10, 0], [10, 10], [0, 10]] as const;
  equal(isInside([5, 5], square), true);
  equal(isInside([11, 5], square), false);
});

Deno.test("many lesions in one place stand beside each other, the first where it is, all in the drawing", () => {
  for (const drawing of all) {
    const box = boxOf(drawing);
    for (const shape of shapesOf(drawing)) {
      const at = centreOf(shape);
      const placed = fannedOut(Array.from({ length: 8 }, () => at), box);
      deepEqual(placed[0], at);
      for (const [n, [x, y]] of placed.entries()) {
        ok(x >= box.left && x <= box.left + box.width, `${drawings[drawing].label} ${shape.code}`);
        ok(y >= box.top && y <= box.top + box.height, `${drawings[drawing].label} ${shape.code}`);
        for (const [otherX, otherY] of placed.slice(0, n)) {
          ok(Math.hypot(x - otherX, y - otherY) >= apart, shape.code);
        }
      }
    }
  }
});

Deno.test("a point is taken whole or not at all, and never stops a lesion from being recorded", () => {
  const taken = (point: Record<string, string>) => {
    const { mapView, mapX, mapY } = LesionForm.parse({
      bodySite: places.cheek,
      bodySide: "left",
      ...point,
    });
    return [mapView, mapX, mapY];
  };
  const nothing = [undefined, undefined, undefined];
  deepEqual(taken({ mapView: "front", mapX: "0.25", mapY: "1" }), ["front", 0.25, 1]);
  deepEqual(taken({}), nothing);
  deepEqual(taken({ mapView: "front", mapX: "0.25" }), nothing);
  for (const mapX of ["", "1.01", "-1", "NaN", "Infinity", "x"]) {
    deepEqual(taken({ mapView: "front", mapX, mapY: "0.5" }), nothing);
  }
  deepEqual(taken({ mapView: "face", mapX: "0.5", mapY: "0.5" }), nothing);
});
