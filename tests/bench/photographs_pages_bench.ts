/** How much later the slowest hundredth of queue pages is answered while photographs are processed. */
import { percentile, ratio } from "@/tests/bench/harness.ts";
import { bigStore } from "@/tests/bench/big_store.ts";
import { queuePhotographs, whileTheyAreProcessed } from "@/tests/bench/photograph_queue.ts";
import { ourChild, phonePhotograph } from "@/tests/bench/photographs.ts";
import { browsersEncodings, queuePages } from "@/tests/bench/queue_page.tsx";

export const name = "p99 of the queue page while photographs are processed, against without";
export const unit = "times";
export const goal = "<=2";

const pages = 500;
const millisecondsBetween = 10;
/** More than are finished while all pages are asked for once. */
const queued = 60;

export async function measure(): Promise<number> {
  const { ours } = await queuePages();
  const { store } = await bigStore();
  const original = await phonePhotograph(12);
  const child = ourChild();
  const alone = async () => percentile(await latencies(), 99);
  const beside = async () => {
    await queuePhotographs(store, original, queued);
    const all = await whileTheyAreProcessed(store, child, latencies);
    return percentile(all.flat(), 99);
  };
  return ratio(beside, alone, 7);

  /** Pages are asked for at their times, whether or not the one before has been answered. */
  async function latencies(): Promise<number[]> {
    const start = performance.now();
    return await Promise.all(Array.from({ length: pages }, async (_, turn) => {
      const due = start + turn * millisecondsBetween;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      await ours(browsersEncodings);
      return performance.now() - due;
    }));
  }
}
