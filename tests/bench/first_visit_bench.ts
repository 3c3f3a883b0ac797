import { kilobytes, visitQueue } from "@/tests/bench/first_visit.ts";

export const name = "first visit to the queue over the wire: page, styles and scripts";
export const unit = "KB";
export const goal = "<=45";

export async function measure(): Promise<number> {
  const { page, styles, scripts } = await visitQueue();
  return kilobytes(page + styles + scripts);
}
