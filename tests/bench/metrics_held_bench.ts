/**
 * How long the event loop is held, at most, while /metrics is answered over a million rows and every
 * route has been used. The quietest round counts, as in report_gap_bench.ts.
 */
import { metricsOfAMillion } from "@/tests/bench/metrics.ts";
import { longestGap } from "@/tests/support/event_loop_gaps.ts";

export const name = "longest hold of the event loop while /metrics is answered, a million rows";
export const unit = "ms";
export const goal = "<=10";

const rounds = 9;

export async function measure(): Promise<number> {
  const { askAll, scrape } = await metricsOfAMillion();
  askAll();
  await scrape();
  const gaps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    askAll();
    gaps.push(await longestGap(scrape));
  }
  return Math.min(...gaps);
}
