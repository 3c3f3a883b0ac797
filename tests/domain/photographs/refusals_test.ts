import { equal, ok } from "node:assert/strict";
import { photographRefusalKeys, photographRefusals } from "@/domain/photographs/refusals.ts";

Deno.test("every refusal of a photograph says what to do next", () => {
  equal(photographRefusalKeys.length, 4);
  for (const { words } of Object.values(photographRefusals)) {
    ok(/(Choose|Take|Add) /.test(words), words);
  }
});
