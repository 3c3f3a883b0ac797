/** How a round stands, in a few words. */
import type { Day } from "@/db/columns.ts";
import type { RoundInList } from "@/domain/questionnaires/find_rounds.ts";
import { dayOf, longDay } from "@/domain/time.ts";

export function roundState(
  { closedAt, closesOn, answered, asked }: Pick<
    RoundInList,
    "closedAt" | "closesOn" | "answered" | "asked"
  >,
  today: Day,
): string {
  const came = `${answered} of ${asked} answered`;
  if (closedAt) return `ended on ${longDay(dayOf(closedAt))}, ${came}`;
  return closesOn < today
    ? `over since ${longDay(closesOn)}, ${came}`
    : `open until ${longDay(closesOn)}, ${came} so far`;
}
