/** What it costs a request that it is counted: the queue's page by itself, and with nobody counting. */
import { ratio, timeOf } from "@/tests/bench/harness.ts";
import { queuePages } from "@/tests/bench/queue_page.tsx";

export const name = "queue pages a second, counted against not counted";
export const unit = "times";
export const goal = ">=0.97";

const runs = 150;

export async function measure(): Promise<number> {
  const { ours, unwatched } = await queuePages();
  return ratio(() => timeOf(runs, unwatched), () => timeOf(runs, ours), 9);
}
