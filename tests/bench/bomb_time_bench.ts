/** How long the slowest bomb takes to be refused, at the median of its rounds. */
import { bombs, refuse, warm } from "@/tests/bench/bombs.ts";
import { median } from "@/tests/bench/harness.ts";
import { ourChild } from "@/tests/bench/photographs.ts";

export const name = "time until a bomb is refused";
export const unit = "ms";
export const goal = "<=50";

const rounds = 7;

export async function measure(): Promise<number> {
  const child = await warm(ourChild());
  const slowest: number[] = [];
  for (const original of await bombs()) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await refuse(child, original));
    slowest.push(median(times));
  }
  return Math.max(...slowest);
}
