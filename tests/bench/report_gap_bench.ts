/**
 * How long the event loop is held, at most, while pages, changes, a report and the export of the
 * audit trail go on. The quietest round counts: what the product does comes back in each, what a
 * busy machine does to a thread (tens of milliseconds, where four others want its core) does not.
 */
import { bigStore } from "@/tests/bench/big_store.ts";
import { askForReport, claimOne } from "@/tests/bench/everyday.ts";
import { browsersEncodings, queuePages } from "@/tests/bench/queue_page.tsx";
import { longestGap } from "@/tests/support/event_loop_gaps.ts";

export const name = "longest hold of the event loop while a report and an export run";
export const unit = "ms";
export const goal = "<=50";

const rounds = 7;

export async function measure(): Promise<number> {
  const big = await bigStore();
  const { ours, auditExport } = await queuePages();
  const longReads = () => Promise.all([askForReport(big), auditExport()]);
  await longReads();
  const gaps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    gaps.push(
      await longestGap(async () => {
        let read = false;
        const reading = longReads().finally(() => read = true);
        for (let turn = 0; !read; turn++) {
          await ours(browsersEncodings);
          if (turn % 10 === 0) await claimOne(big, turn);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await reading;
      }),
    );
  }
  return Math.min(...gaps);
}
