import { deepEqual, equal, ok } from "node:assert/strict";
import { greyScaledTo } from "@/domain/photographs/scaled.ts";
import {
  defaultThresholds,
  judge,
  measuredFrom,
  measurePicture,
  thresholdsOf,
} from "@/domain/photographs/verdict.ts";
import { litTo, moved, noisy, outOfFocus, shrunk } from "@/tests/bench/verdict/harm.ts";
import { measuresOf, type Picture, pictureOf, sharpOf } from "@/tests/bench/verdict/picture.ts";
import { textures } from "@/tests/bench/verdict/textures.ts";

const faultsOf = async (picture: Picture) => judge(await measuresOf(picture));
const good = {
  sharpness: defaultThresholds.leastSharpness,
  light: defaultThresholds.leastLight,
  clipped: defaultThresholds.mostClipped,
  shortSide: defaultThresholds.leastShortSide,
};

Deno.test("judge says nothing at the thresholds, and each fault just beyond its own", () => {
  deepEqual(judge(good), []);
  deepEqual(judge({ ...good, sharpness: good.sharpness - 0.001 }), ["blurred"]);
  deepEqual(judge({ ...good, light: good.light - 0.5 }), ["too_dark"]);
  deepEqual(judge({ ...good, clipped: good.clipped + 0.001 }), ["too_bright"]);
  deepEqual(judge({ ...good, shortSide: good.shortSide - 1 }), ["too_small"]);
  deepEqual(judge({ ...good, sharpness: 0, shortSide: 1 }), ["blurred", "too_small"]);
});

Deno.test("judge says nothing of blur in the dark and in the glare, nor of what was not measured", () => {
  deepEqual(judge({ ...good, sharpness: 0, light: 0 }), ["too_dark"]);
  deepEqual(judge({ ...good, sharpness: 0, clipped: 1 }), ["too_bright"]);
  deepEqual(judge({}), []);
});

Deno.test("a service's own thresholds stand over the usual, and nonsense is left out", () => {
  equal(thresholdsOf({ leastShortSide: 1500 }).leastShortSide, 1500);
  equal(thresholdsOf({ leastShortSide: 1500 }).leastLight, defaultThresholds.leastLight);
  for (const own of [null, undefined, "x", [], { leastLight: "9" }, { leastLight: NaN }]) {
    deepEqual(thresholdsOf(own), defaultThresholds);
  }
  equal("invented" in thresholdsOf({ invented: 1 }), false);
});

for (const name of ["smooth_skin", "hairy_skin", "ruler_and_words", "dermoscopic"]) {
  Deno.test(`${name.replaceAll("_", " ")} in focus passes; out of focus or moved it is blurred`, async () => {
    const picture = await textures[name]!(1);
    deepEqual(await faultsOf(picture), []);
    deepEqual(await faultsOf(noisy(picture, 5, 1)), [], "with grain");
    deepEqual(await faultsOf(await outOfFocus(picture, 0.006)), ["blurred"]);
    deepEqual(await faultsOf(noisy(await outOfFocus(picture, 0.006), 5, 1)), ["blurred"]);
    deepEqual(await faultsOf(moved(picture, 0.02, 0.7)), ["blurred"]);
  });
}

Deno.test("what is too dark, too bright or too small is said", async () => {
  const picture = await textures.skin_with_pores!(2);
  deepEqual(await faultsOf(litTo(picture, -7)), ["too_dark"]);
  deepEqual(await faultsOf(litTo(picture, 1)), ["too_bright"]);
  deepEqual(await faultsOf(await shrunk(picture, 800)), ["too_small"]);
});

Deno.test("browsers and the server scale in other ways and measure nearly the same", async () => {
  const picture = await textures.hairy_skin!(3);
  const measured = await Promise.all(
    (["lanczos3", "mitchell", "cubic", "linear"] as const).map(async (kernel) => {
      const small = await pictureOf(
        sharpOf(picture).resize(measuredFrom, measuredFrom, { fit: "inside", kernel }),
      );
      return measurePicture(small.data, small.width, small.height, picture);
    }),
  );
  const spread = (name: string) => {
    const values = measured.map((each) => each[name]!);
    return Math.max(...values) - Math.min(...values);
  };
  ok(spread("sharpness") < 0.35, `sharpness differs by ${spread("sharpness")}`);
  ok(spread("light") <= 2, `light differs by ${spread("light")}`);
});

Deno.test("a picture of nothing is measured without a word about sharpness", () => {
  const size = { width: 120, height: 90 };
  const black = measurePicture(new Uint8Array(120 * 90 * 3), 120, 90, size);
  deepEqual(black, { light: 0, clipped: 0, shortSide: 90 });
  deepEqual(measurePicture(new Uint8Array(4), 1, 1, { width: 1, height: 1 }).shortSide, 1);
});

Deno.test("areas are averaged, whatever the ratio, and grey weighs green the most", () => {
  const wide = { data: [0, 100, 200, 50, 50, 50], width: 3, height: 2 };
  deepEqual([...greyScaledTo(3, wide).data], wide.data);
  const one = greyScaledTo(1, { data: [10, 30], width: 2, height: 1 });
  deepEqual([...one.data], [20]);
  const green = greyScaledTo(9, { data: [0, 255, 0, 255], width: 1, height: 1 });
  ok(Math.abs(green.data[0]! - 0.7152 * 255) < 0.01);
});
