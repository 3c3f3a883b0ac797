/** From nothing to the first page, from the sources, against bare Deno saying hello. */
import { ratio } from "@/tests/bench/harness.ts";
import { startHello, startOurs, startTime } from "@/tests/bench/processes.ts";

export const name = "start from the sources to the first page, against bare Deno's hello";
export const unit = "times";
export const goal = "<=8";

export const measure = (): Promise<number> =>
  ratio(() => startTime(startOurs), () => startTime(startHello), 9);
