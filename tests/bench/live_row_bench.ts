/** What a colleague does to a case is on the screen of an old machine. */
import { claimReferral } from "@/domain/referrals/claim.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { median } from "@/tests/bench/harness.ts";
import { onSlowMachine } from "@/tests/bench/slow_page.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export const name =
  "one row of 50 updated live: told to painted, its row asked for, processor 6x slower";
export const unit = "ms";
export const goal = "<=50";

const changes = 30;

export async function measure(): Promise<number> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  for (let made = 1; made < 50; made++) await referralExists(store, parties);
  const at = { store, person: parties.colleague, path: paths.queue() };
  const times = await onSlowMachine(at, async (page) => {
    while (liveOf(store).listeners.size === 0) await page.waitForTimeout(20);
    await page.evaluate(watch(id));
    const times: number[] = [];
    for (let change = 0; change < changes; change++) {
      await page.evaluate("expect()");
      await (change % 2 ? releaseReferral : claimReferral)(store, parties.consultant, id);
      times.push(await page.evaluate<number>("shown"));
    }
    return times;
  });
  liveOf(store).end();
  return median(times.slice(2));
}

/** From when the page turns to the row's address, on being told, to the frame that shows the row. */
const watch = (id: string) =>
  `(() => {
  let told;
  const ask = globalThis.fetch;
  globalThis.fetch = (...asked) => {
    told ??= performance.now();
    return ask(...asked);
  };
  globalThis.expect = () => {
    told = undefined;
    const row = () => document.getElementById("case-${id}");
    const before = row();
    globalThis.shown = whenPainted(() => row() && row() !== before).then((time) => time - told);
  };
})()`;
