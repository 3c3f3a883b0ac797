/**
 * How soon after a change the last of a thousand open queues is told. Pressing a claim takes its
 * change, its audit and the disk; the same press where one queue is open, made in turn with it, is
 * taken away.
 */
import { median } from "@/tests/bench/harness.ts";
import { type OpenQueues, openQueuesExist } from "@/tests/bench/open_queues.ts";

export const name = "1,000 open queues: until the last is told of a claim, beyond one alone";
export const unit = "ms";
export const goal = "<=30";

const events = 61;

export async function measure(): Promise<number> {
  const opened: OpenQueues[] = [];
  try {
    for (const count of [1000, 1]) opened.push(await openQueuesExist(count));
    const beyond: number[] = [];
    for (let event = 0; event < events; event++) {
      const [many, one] = [await opened[0]!.event(), await opened[1]!.event()];
      if (event > 0) beyond.push(many - one);
    }
    return median(beyond);
  } finally {
    for (const queues of opened) await queues.close();
  }
}
