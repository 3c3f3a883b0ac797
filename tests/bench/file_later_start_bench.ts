/** With the script before it, on the settings of the start before: 0.4 seconds where bare Deno takes 50 milliseconds. */
import { laterStart, said } from "@/tests/bench/file_starts.ts";
import { ratio } from "@/tests/bench/harness.ts";
import { startHello, startTime } from "@/tests/bench/processes.ts";

export const name = "later starts of the one file to the first page, against bare Deno's hello";
export const unit = "times";
export const goal = "<=8";

export async function measure(): Promise<number> {
  const ours = said(name, laterStart);
  const theirs = said("bare Deno's hello", () => startTime(startHello));
  const measured = await ratio(ours.start, theirs.start, 9);
  ours.say();
  theirs.say();
  return measured;
}
