/** How often the verdict is right, on pictures on which its numbers were not set. */
import { judge } from "@/domain/photographs/verdict.ts";
import { type Sample, samplesOf } from "@/tests/bench/verdict/set.ts";

/** Others than any that a number was chosen by: docs/decisions/0016-a-verdict-from-ratios.md. */
const seeds = Array.from({ length: 12 }, (_, at) => 1601 + at);

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
