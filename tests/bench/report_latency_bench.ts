/** How much later the slowest hundredth of queue pages is answered while the audit is exported. */
import { percentile, ratio } from "@/tests/bench/harness.ts";
import { browsersEncodings, queuePages } from "@/tests/bench/queue_page.tsx";

export const name = "p99 of the queue page while the audit is exported, against without";
export const unit = "times";
export const goal = "<=3";

const pages = 300;
const millisecondsBetween = 20;
const millisecondsBetweenExports = 1000;

export async function measure(): Promise<number> {
  const { ours, auditExport } = await queuePages();
  const alone = async () => percentile(await latencies(), 99);
  const beside = async () => {
    let wanted = true;
    const exports = (async () => {
      for (let next = performance.now(); wanted; next += millisecondsBetweenExports) {
        await until(next);
        await auditExport();
      }
    })();
    const slowest = percentile(await latencies(), 99);
    wanted = false;
    await exports;
    return slowest;
  };
  return ratio(beside, alone, 5);

  /** Pages are asked for at their times, whether or not the one before has been answered. */
  async function latencies(): Promise<number[]> {
    const start = performance.now();
    return await Promise.all(Array.from({ length: pages }, async (_, turn) => {
      const due = start + turn * millisecondsBetween;
      await until(due);
      await ours(browsersEncodings);
      return performance.now() - due;
    }));
  }
}

function until(due: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
}
