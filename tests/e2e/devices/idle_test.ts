/** A page that changes by itself is no sign of anybody at it. */
import { equal } from "node:assert/strict";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { callPartiesExist, nothingSaid } from "@/tests/factories/calls.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

Deno.test("a home's page that reads a call anew still asks whether anybody is there", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const at = await callPartiesExist(store);
  await using served = await serve(store);
  await visit(served, { person: at.carer }, async (page) => {
    const passes = async (minutes: number) => {
      clock.forward({ minutes });
      await page.clock.fastForward(minutes * 60_000);
    };
    await page.clock.install();
    const listening = page.waitForResponse((answer) => answer.url().includes(paths.callsStream()));
    await page.goto(paths.tablet());
    await listening;
    await passes(27);
    const dialog = page.getByRole("dialog", { name: "Are you still there?" });
    equal(await dialog.isVisible(), false);
    const { id } = await placeCall(store, at.homeManager, { about: nothingSaid });
    await cancelCall(store, at.homeManager, id, { callBack: true });
    await page.getByText("You will be called back").waitFor();
    await passes(2);
    await dialog.waitFor();
  });
});
