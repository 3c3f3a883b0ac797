/** Photographs of 12 megapixels a second, against what one writes first. */
import { ratio } from "@/tests/bench/harness.ts";
import {
  otherChild,
  otherOne,
  ourChild,
  phonePhotograph,
  processOne,
} from "@/tests/bench/photographs.ts";

export const name = "photographs of 12 megapixels a second, against a decode for each output";
export const unit = "times";
export const goal = ">=3.5";

export async function measure(): Promise<number> {
  const original = await phonePhotograph(12);
  const [ours, naive] = [ourChild(), otherChild("naive")];
  // Times, so the ratio of rates is the other way round.
  return ratio(() => otherOne(naive, original), () => processOne(ours, original));
}
