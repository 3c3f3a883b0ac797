/** How somebody goes through the queue, as it stands in the address of each case on the way. */
import { parseFilter, printFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import type { PageContext } from "@/routes/context.ts";
import type { WayThrough } from "@/views/referrals/way_through.tsx";

/** The view that they came from, and while they work it through, how many they have answered. */
export function wayThrough(c: PageContext): WayThrough & { readonly filter: QueueFilter } {
  const filter = parseFilter(c.req.query("in") ?? "");
  const work = c.req.query("work") ?? "";
  return {
    filter,
    inView: printFilter(filter) || undefined,
    worked: /^\d{1,4}$/.test(work) ? Number(work) : undefined,
  };
}
