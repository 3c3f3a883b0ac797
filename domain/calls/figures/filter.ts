/** What somebody asks of the figures: from which day to which, perhaps one home. */
import { z } from "zod";
import type { Day, Id } from "@/db/columns.ts";
import { dayNamed, dayOf, plusDays } from "@/domain/time.ts";

/** Longer than a quarter is for an export of each. */
export const mostDays = 93;
const usualDays = 28;

const day = (error: string) =>
  z.string().trim().transform((text, context) => {
    if (text === "") return undefined;
    const named = dayNamed(text);
    if (named === undefined) context.addIssue({ code: "custom", message: error });
    return named;
  }).optional();

export const FiguresForm = z.object({
  from: day("Type the first day like 2026-03-02"),
  to: day("Type the last day like 2026-03-31"),
  home: z.union(
    [
      z.literal("").transform(() => undefined),
      z.uuid().transform((id) => id as Id<"Organisation">),
    ],
    "Choose a home from the list",
  ).optional(),
}).refine(({ from, to }) => !from || !to || from <= to, {
  path: ["to"],
  error: "The last day must not be before the first",
}).refine(({ from, to }) => !from || !to || to < plusDays(from, mostDays), {
  path: ["to"],
  error: `Choose at most ${mostDays} days`,
});

export interface FiguresFilter {
  readonly from: Day;
  readonly to: Day;
  readonly home?: Id<"Organisation"> | undefined;
}

/** What was left open: up to today, four weeks. */
export function filterOf(
  { from, to, home }: z.output<typeof FiguresForm>,
  now: Date,
): FiguresFilter {
  const today = dayOf(now);
  const last = to ??
    (from && plusDays(from, mostDays - 1) < today ? plusDays(from, mostDays - 1) : today);
  const first = from ?? plusDays(last, 1 - usualDays);
  return { from: first <= last ? first : last, to: last, ...home && { home } };
}
