import { deepEqual, equal } from "node:assert/strict";
import {
  indexRange,
  tileIndex,
  tileLevels,
  tilePlace,
  tileRange,
} from "@/domain/photographs/tiles.ts";

Deno.test("tileLevels gives every size larger than the view, the largest first", () => {
  deepEqual(tileLevels(8064, 6048), [
    { width: 8064, height: 6048, across: 16, down: 12 },
    { width: 4032, height: 3024, across: 8, down: 6 },
    { width: 2016, height: 1512, across: 4, down: 3 },
  ]);
  deepEqual(tileLevels(1601, 3), [{ width: 1601, height: 3, across: 4, down: 1 }]);
  deepEqual(tileLevels(1600, 1200), []);
});

Deno.test("tilePlace counts the tiles row by row and level by level, and knows of no others", () => {
  const levels = tileLevels(4032, 3024);
  equal(tilePlace(levels, 0, 0, 0), 0);
  equal(tilePlace(levels, 0, 7, 5), 47);
  equal(tilePlace(levels, 1, 0, 0), 48);
  equal(tilePlace(levels, 1, 3, 2), 59);
  for (const [level, x, y] of [[0, 8, 0], [0, 0, 6], [2, 0, 0], [0, -1, 0], [-1, 0, 0]] as const) {
    equal(tilePlace(levels, level, x, y), undefined);
  }
});

Deno.test("the index says where each tile lies", () => {
  const index = tileIndex([10, 20, 5]);
  const rangeOf = (place: number) => {
    const { first, last } = indexRange(place);
    return tileRange(index.slice(first, last + 1));
  };
  deepEqual([0, 1, 2].map(rangeOf), [
    { first: 16, last: 25 },
    { first: 26, last: 45 },
    { first: 46, last: 50 },
  ]);
});
