/** What the server holds more of in memory while fifty photographs of 12 MB arrive at once. */
import { uploadsToOurs } from "@/tests/bench/uploads.ts";

export const name = "memory that 50 uploads of 12 MB at once take";
export const unit = "MB";
export const goal = "<=150";

export async function measure(): Promise<number> {
  const send = await uploadsToOurs();
  return (await send()).grownMegabytes;
}
