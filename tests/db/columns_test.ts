import { deepEqual, equal, match } from "node:assert/strict";
import { newId } from "@/db/columns.ts";

Deno.test("newId() makes UUIDs of version 7 that begin with their millisecond", () => {
  const id = newId(Date.UTC(2026, 2, 2, 9, 30));
  match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  equal(parseInt(id.replace("-", "").slice(0, 12), 16), Date.UTC(2026, 2, 2, 9, 30));
});

Deno.test("newId() sorts in the order of making, however many are made in a millisecond", () => {
  const ids = Array.from({ length: 10_000 }, () => newId(1_772_443_800_000));
  deepEqual(ids.toSorted(), ids);
  equal(new Set(ids).size, ids.length);
});

Deno.test("newId() leaves 62 bits to chance", () => {
  const [one, other] = [newId(1_772_443_800_001), newId(1_772_443_800_002)];
  equal(one.slice(19) === other.slice(19), false);
});
