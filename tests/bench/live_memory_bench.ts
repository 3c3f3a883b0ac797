/** What a thousand open queues cost the process that tells them what happens. */
import { openQueuesExist } from "@/tests/bench/open_queues.ts";

export const name = "1,000 open queues: what the process holds more";
export const unit = "MB";
export const goal = "<=75";

export async function measure(): Promise<number> {
  const queues = await openQueuesExist(1000);
  try {
    return await queues.memory() / 1e6;
  } finally {
    await queues.close();
  }
}
