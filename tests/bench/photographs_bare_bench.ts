/** Photographs a second, against a script of the same outputs that checks and syncs nothing. */
import { ratio } from "@/tests/bench/harness.ts";
import {
  otherChild,
  otherOne,
  ourChild,
  phonePhotograph,
  processOne,
} from "@/tests/bench/photographs.ts";

export const name = "photographs a second, against a bare script of one decode";
export const unit = "times";
export const goal = ">=0.9";

export async function measure(): Promise<number> {
  const original = await phonePhotograph(12);
  const [ours, bare] = [ourChild(), otherChild("bare")];
  // Times, so the ratio of rates is the other way round.
  return ratio(() => otherOne(bare, original), () => processOne(ours, original), 9);
}
