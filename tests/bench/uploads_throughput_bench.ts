/** Fifty photographs of 12 MB at once, against a bare loop that writes, hashes and syncs. */
import { ratio } from "@/tests/bench/harness.ts";
import { rounds, uploadsToOurs, uploadsToPlainWrites } from "@/tests/bench/uploads.ts";

export const name = "throughput of 50 uploads of 12 MB at once, against a plain write loop";
export const unit = "times";
export const goal = ">=0.5";

export async function measure(): Promise<number> {
  const send = await uploadsToOurs();
  const ours = async () => (await send()).megabytesPerSecond;
  const theirs = async () => (await uploadsToPlainWrites()).megabytesPerSecond;
  return await ratio(ours, theirs, rounds);
}
