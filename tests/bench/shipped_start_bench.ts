/** The start as people have it who run the one file: everything in one script. */
import { ratio } from "@/tests/bench/harness.ts";
import { startHello, startShipped, startTime } from "@/tests/bench/processes.ts";

export const name = "start of the built program to the first page, against bare Deno's hello";
export const unit = "times";
export const goal = "<=8";

export const measure = (): Promise<number> =>
  ratio(() => startTime(startShipped), () => startTime(startHello), 9);
