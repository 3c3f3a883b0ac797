import type { Day, Month } from "@/db/columns.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";

/** The last that is over. */
export const monthBefore = (today: Day): Month => monthsBack(monthOf(today), 2)[0]!;
