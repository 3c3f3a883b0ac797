import type { Months } from "@/domain/surveys/find_results.ts";
import { monthInWords } from "@/domain/months.ts";

/** `March 2026`, or `January 2026 to March 2026`. */
export const monthsShown = ({ from, to }: Months): string =>
  from === to ? monthInWords(to) : `${monthInWords(from)} to ${monthInWords(to)}`;
