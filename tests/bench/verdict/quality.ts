/** How often the verdict is right, on pictures on which its numbers were not set. */
import { judge } from "@/domain/photographs/verdict.ts";
import { type Sample, samplesOf } from "@/tests/bench/verdict/set.ts";

/** Others than those in domain/photographs/sharpness.ts. */
const seeds = [1401, 1402, 1403, 1404];

/** The percentage of the samples that the verdict gets right by `isSo`. */
export async function percentOf(
  which: "good" | "bad",
  isSo: (faults: readonly string[], sample: Sample) => boolean,
): Promise<number> {
  let all = 0, so = 0;
  for await (const sample of samplesOf(seeds, which)) {
    all++;
    if (isSo(judge(sample.measures), sample)) so++;
  }
  return 100 * so / all;
}
