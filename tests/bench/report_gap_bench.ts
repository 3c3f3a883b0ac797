/**
 * How long the event loop is held, at most, while pages, changes and a report use the database.
 * The quietest round counts: what the database does comes back in each, what a busy machine does
 * to a thread (tens of milliseconds, where four others want its core) does not.
 */
import { bigStore } from "@/tests/bench/big_store.ts";
import { askForPage, askForReport, claimOne } from "@/tests/bench/everyday.ts";
import { longestGap } from "@/tests/support/event_loop_gaps.ts";

export const name = "longest hold of the event loop while a report runs";
export const unit = "ms";
export const goal = "<=50";

const rounds = 7;

export async function measure(): Promise<number> {
  const big = await bigStore();
  await askForReport(big);
  const gaps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    gaps.push(
      await longestGap(async () => {
        let reported = false;
        const report = askForReport(big).finally(() => reported = true);
        for (let turn = 0; !reported; turn++) {
          await askForPage(big, turn);
          if (turn % 10 === 0) await claimOne(big, turn);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await report;
      }),
    );
  }
  return Math.min(...gaps);
}
