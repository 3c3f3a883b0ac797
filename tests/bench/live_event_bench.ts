/**
 * How soon the last of a thousand open queues is told. Counted from the press, and so with the
 * change, its audit and the disk, which the goal leaves out.
 */
import { median } from "@/tests/bench/harness.ts";
import { openQueuesExist } from "@/tests/bench/open_queues.ts";

export const name = "1,000 open queues: from a claim pressed to the last queue told";
export const unit = "ms";
export const goal = "<=30";

const events = 31;

export async function measure(): Promise<number> {
  const queues = await openQueuesExist();
  try {
    const times: number[] = [];
    for (let event = 0; event < events; event++) times.push(await queues.event());
    return median(times.slice(1));
  } finally {
    await queues.close();
  }
}
