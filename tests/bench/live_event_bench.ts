/**
 * How soon after a change the last of a thousand open queues is told. Pressing a claim takes its
 * change, its audit and the disk; the same press with one open queue is taken away.
 */
import { median } from "@/tests/bench/harness.ts";
import { openQueuesExist } from "@/tests/bench/open_queues.ts";

export const name = "1,000 open queues: until the last is told of a claim, beyond one alone";
export const unit = "ms";
export const goal = "<=30";

const events = 31;

export const measure = async (): Promise<number> => await told(1000) - await told(1);

async function told(count: number): Promise<number> {
  const queues = await openQueuesExist(count);
  try {
    const times: number[] = [];
    for (let event = 0; event < events; event++) times.push(await queues.event());
    return median(times.slice(1));
  } finally {
    await queues.close();
  }
}
