/** How long others wait for their pages while fifty photographs of 12 MB arrive at once. */
import { uploadsToOurs } from "@/tests/bench/uploads.ts";

export const name = "p99 of a page during 50 uploads of 12 MB at once";
export const unit = "ms";
export const goal = "<=250";

export async function measure(): Promise<number> {
  const send = await uploadsToOurs();
  return (await send()).p99Milliseconds;
}
