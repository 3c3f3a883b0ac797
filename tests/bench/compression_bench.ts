/** What compressing for a real browser costs the queue page. */
import { ratio, timeOf } from "@/tests/bench/harness.ts";
import { browsersEncodings, queuePages } from "@/tests/bench/queue_page.tsx";

export const name = "compressed queue pages a second, against uncompressed";
export const unit = "times";
export const goal = ">=0.65";

const runs = 150;

export async function measure(): Promise<number> {
  const { ours } = await queuePages();
  const plain = () => timeOf(runs, () => ours());
  const compressed = () => timeOf(runs, () => ours(browsersEncodings));
  return ratio(plain, compressed, 9);
}
