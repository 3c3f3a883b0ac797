/** What the product holds in memory when it has answered a page and rests, against bare Deno. */
import { ratio } from "@/tests/bench/harness.ts";
import { type Started, startHello, startOurs } from "@/tests/bench/processes.ts";

export const name = "idle memory, against bare Deno's hello";
export const unit = "times";
export const goal = "<=3.5";

const restMilliseconds = 2000;

export const measure = (): Promise<number> => ratio(memoryOf(startOurs), memoryOf(startHello), 5);

const memoryOf = (start: () => Promise<Started>) => async () => {
  const { pid, stop } = await start();
  await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
  const kilobytes = await residentKilobytes(pid);
  await stop();
  return kilobytes;
};

async function residentKilobytes(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
}
