/** From nothing to the first page, against bare Deno saying hello. */
import { ratio } from "@/tests/bench/harness.ts";
import { type Started, startHello, startOurs } from "@/tests/bench/processes.ts";

export const name = "start to the first page, against bare Deno's hello";
export const unit = "times";
export const goal = "<=8";

export const measure = (): Promise<number> => ratio(timeOf(startOurs), timeOf(startHello), 9);

const timeOf = (start: () => Promise<Started>) => async () => {
  const { milliseconds, stop } = await start();
  await stop();
  return milliseconds;
};
