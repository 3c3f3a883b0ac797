/**
 * The page of a call, where the processor is six times slower: until it says that it waits. The
 * browser has opened its camera before, as a tablet that calls twice; the median of five loads.
 */
import { placeCall } from "@/domain/calls/place.ts";
import { median } from "@/tests/bench/harness.ts";
import { onSlowMachine } from "@/tests/bench/slow_page.ts";
import { callPartiesExist, nothingSaid } from "@/tests/factories/calls.ts";
import { cameraArgs } from "@/tests/support/chromium.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export const name = "a call's page on a machine six times slower: camera open, place in the queue";
export const unit = "ms";
export const goal = "<=3000";

const rounds = 5;
const ready = `/next/.test(document.querySelector("[data-call-status]")?.textContent)`;

export async function measure(): Promise<number> {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  const at = { store, person: parties.carer, path: paths.call(id), args: cameraArgs };
  return await onSlowMachine(at, async (page) => {
    const times: number[] = [];
    // The visit before was still opening its camera, unless it is waited for.
    await page.evaluate(`whenPainted(() => ${ready})`);
    for (let round = 0; round < rounds; round++) {
      await page.reload({ waitUntil: "commit" });
      times.push(await page.evaluate<number>(`whenPainted(() => ${ready})`));
    }
    return median(times);
  });
}
