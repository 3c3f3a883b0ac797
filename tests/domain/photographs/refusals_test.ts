import { equal, ok } from "node:assert/strict";
import {
  photographRefusalKeys,
  photographRefusals,
  refusalWords,
} from "@/domain/photographs/refusals.ts";

Deno.test("every refusal of a photograph says what to do next", () => {
  equal(photographRefusalKeys.length, 5);
  for (const { words } of Object.values(photographRefusals)) {
    ok(/([Cc]hoose|Take|Add) /.test(words), words);
  }
});

Deno.test("a kind of file that takes too much says up to what it can be opened, and what to save it as", () => {
  const words = (format: "avif" | "jpeg", measures: { openedUpTo: number } | null) =>
    refusalWords({ refusal: "too_many_pixels", format, measures });
  equal(
    words("avif", { openedUpTo: 13_481_481 }),
    "This kind of AVIF file can be opened up to 13 megapixels. Save it as JPEG, and add that.",
  );
  equal(
    words("jpeg", { openedUpTo: 30_333_333 }),
    "This kind of progressive JPEG can be opened up to 30 megapixels. " +
      "Save it again as JPEG that is not progressive, and add that.",
  );
  equal(words("avif", null), photographRefusals.too_many_pixels.words);
});
