/** Checked, unpacked and started: 2 seconds where bare Deno takes 60 milliseconds. */
import { firstStart, said } from "@/tests/bench/file_starts.ts";
import { ratio } from "@/tests/bench/harness.ts";
import { startHello, startTime } from "@/tests/bench/processes.ts";

export const name = "first start of the one file to the first page, against bare Deno's hello";
export const unit = "times";
export const goal = "<=35";

export async function measure(): Promise<number> {
  const ours = said(name, firstStart);
  const theirs = said("bare Deno's hello", () => startTime(startHello));
  const measured = await ratio(ours.start, theirs.start, 5);
  ours.say();
  theirs.say();
  return measured;
}
