/** A specialist goes from case to case on an old machine. */
import { percentile } from "@/tests/bench/harness.ts";
import { onSlowMachine } from "@/tests/bench/slow_page.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export const name =
  "next case, already fetched: key to painted with its panel, 95th percentile, processor 6x slower";
export const unit = "ms";
export const goal = "<=100";

const presses = 40;

export async function measure(): Promise<number> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  for (let made = 0; made < 10; made++) await referralExists(store, parties);
  const at = { store, person: parties.consultant, path: paths.referral(id) };
  const times = await onSlowMachine(at, async (page) => {
    await page.evaluate(watch);
    const times: number[] = [];
    for (let press = 0; press < presses; press++) {
      await page.locator("a[data-fetched=true]").waitFor();
      await page.keyboard.press("n");
      times.push(await page.evaluate<number>("shown"));
    }
    return times;
  });
  // The first goes through code that was never run.
  return percentile(times.slice(2), 95);
}

/** From the key's own time to the frame that shows another case and what can be done with it. */
const watch = `addEventListener("keydown", (event) => {
  const before = document.querySelector(".case");
  globalThis.shown = whenPainted(() => {
    const now = document.querySelector(".case");
    return now !== before && now?.querySelector(".case__answer [data-press=claim]");
  }).then((time) => time - event.timeStamp);
}, { capture: true })`;
