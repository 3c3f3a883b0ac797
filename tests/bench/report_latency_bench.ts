/** How much later the slowest hundredth of pages is answered while a report runs. */
import { bigStore } from "@/tests/bench/big_store.ts";
import { askForPage, askForReport } from "@/tests/bench/everyday.ts";
import { percentile, ratio } from "@/tests/bench/harness.ts";

export const name = "p99 of a page's queries while a report runs, against without";
export const unit = "times";
export const goal = "<=3";

const pages = 300;
const millisecondsBetween = 10;
const millisecondsBetweenReports = 1000;

export async function measure(): Promise<number> {
  const big = await bigStore();
  const alone = async () => percentile(await latencies(), 99);
  const beside = async () => {
    let wanted = true;
    const reports = (async () => {
      for (let next = performance.now(); wanted; next += millisecondsBetweenReports) {
        await until(next);
        await askForReport(big);
      }
    })();
    const slowest = percentile(await latencies(), 99);
    wanted = false;
    await reports;
    return slowest;
  };
  return ratio(beside, alone, 5);

  /** Pages are asked for at their times, whether or not the one before has been answered. */
  async function latencies(): Promise<number[]> {
    const start = performance.now();
    return await Promise.all(Array.from({ length: pages }, async (_, turn) => {
      const due = start + turn * millisecondsBetween;
      await until(due);
      await askForPage(big, turn);
      return performance.now() - due;
    }));
  }
}

function until(due: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
}
