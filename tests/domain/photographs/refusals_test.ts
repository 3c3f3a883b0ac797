import { equal, ok } from "node:assert/strict";
import { photographRefusalKeys, photographRefusals } from "@/domain/photographs/refusals.ts";

Deno.test("every refusal of a photograph says what to do next", () => {
  equal(photographRefusalKeys.length, 5);
  for (const { words } of Object.values(photographRefusals)) {
    ok(/([Cc]hoose|Take|Add) /.test(words), words);
  }
});
