import { deepEqual, ok } from "node:assert/strict";
import { killRepeatedly } from "@/tests/process/killing/rounds.ts";

Deno.test("killed at any moment, nothing acknowledged is lost and nothing is half done", async () => {
  const { violations, acknowledged, charged } = await killRepeatedly(5, 20_260_302);
  deepEqual(violations, []);
  ok(charged > 0, "no answer had left to be charged");
  for (const [what, times] of Object.entries(acknowledged)) ok(times > 0, `no ${what} was tried`);
});
