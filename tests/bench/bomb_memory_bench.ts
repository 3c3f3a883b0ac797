/** By how much the worst of the bombs makes the image child grow before it is refused. */
import { bombs, refuse, warm } from "@/tests/bench/bombs.ts";
import { memoryOf, ourChild } from "@/tests/bench/photographs.ts";

export const name = "memory that a refused bomb takes";
export const unit = "MB";
export const goal = "<=10";

export async function measure(): Promise<number> {
  const growths: number[] = [];
  for (const original of await bombs()) {
    const child = await warm(ourChild());
    const before = memoryOf(child).most;
    await refuse(child, original);
    growths.push(memoryOf(child).most - before);
    await child.close();
  }
  return Math.max(...growths);
}
