/**
 * The whole queue page, with its session, permissions, headers, log line, audit entry and questions,
 * against the same HTML rendered from memory. Asked in the process: what a server adds to both
 * sides would only hide the difference.
 */
import { ratio, timeOf } from "@/tests/bench/harness.ts";
import { queuePages } from "@/tests/bench/queue_page.tsx";

export const name = "queue pages a second, against the same HTML from memory";
export const unit = "times";
export const goal = ">=0.4";

const runs = 150;

export async function measure(): Promise<number> {
  const { ours, fromMemory } = await queuePages();
  // Times, so the ratio of rates is the other way round.
  return ratio(() => timeOf(runs, fromMemory), () => timeOf(runs, ours), 9);
}
