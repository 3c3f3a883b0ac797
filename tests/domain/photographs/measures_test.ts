import { deepEqual, equal, ok } from "node:assert/strict";
import { measure } from "@/domain/photographs/measures.ts";

const drawn = (width: number, height: number, value: (x: number, y: number) => number) =>
  Uint8Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width)));

Deno.test("measure gives the mean light of a picture", () => {
  equal(measure(drawn(40, 30, () => 90), 40, 30).brightness, 90);
  equal(measure(drawn(40, 30, (x) => x < 20 ? 0 : 200), 40, 30).brightness, 100);
});

Deno.test("measure finds a crisp edge sharper than a soft one, and a plain picture without any", () => {
  const sharpness = (value: (x: number) => number) =>
    measure(drawn(60, 40, value), 60, 40).sharpness;
  const crisp = sharpness((x) => x < 30 ? 20 : 220);
  const soft = sharpness((x) => 20 + 200 / (1 + Math.exp((30 - x) / 4)));
  equal(sharpness(() => 120), 0);
  ok(crisp > 100 * soft && soft > 0, `${crisp} ${soft}`);
});

Deno.test("measure has an answer for the smallest pictures", () => {
  deepEqual(measure(new Uint8Array([7]), 1, 1), { brightness: 7, sharpness: 0 });
  deepEqual(measure(new Uint8Array(), 0, 0), { brightness: 0, sharpness: 0 });
});
