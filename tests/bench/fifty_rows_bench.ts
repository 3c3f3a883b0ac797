/** A whole page of the queue takes the place of another, on an old machine. */
import { median } from "@/tests/bench/harness.ts";
import { onSlowMachine } from "@/tests/bench/slow_page.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export const name = "50 rows of the queue replaced: their markup to painted, processor 6x slower";
export const unit = "ms";
export const goal = "<=60";

export async function measure(): Promise<number> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  for (let made = 0; made < 50; made++) await referralExists(store, parties);
  const at = { store, person: parties.colleague, path: paths.queue() };
  return await onSlowMachine(at, async (page) => {
    await page.waitForFunction("globalThis.htmx?.swap");
    const times: number[] = [];
    for (let swap = 0; swap < 20; swap++) times.push(await page.evaluate<number>(replace));
    return median(times.slice(2));
  });
}

/** As the product's own scripts put rows there: by htmx. */
const replace = `(async () => {
  const list = () => document.querySelector("ol.queue");
  const before = list();
  const text = before.outerHTML;
  const began = performance.now();
  const painted = whenPainted(() => list() !== before && list().children.length === 50);
  htmx.swap({ target: before, text, swap: "outerHTML", transition: false });
  return await painted - began;
})()`;
