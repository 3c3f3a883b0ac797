/** Where somebody goes from a case that they are done with, or that they leave for another. */
import type { Id } from "@/db/columns.ts";
import { paramsOf } from "@/domain/triage/filter.ts";
import { firstCase, nextCase } from "@/domain/triage/next_case.ts";
import type { PageContext } from "@/routes/context.ts";
import { notice } from "@/routes/notice.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

export interface Leaving {
  /** The case that they come from; without one they are at the view's beginning. */
  readonly after?: Id<"Referral"> | undefined;
  /** It was answered, or returned to the practice: it counts while a view is worked through. */
  readonly done?: boolean;
  /** It was answered, which can still be undone. */
  readonly answered?: boolean;
}

export interface Onwards {
  readonly next: Id<"Referral"> | undefined;
  /** Of the next case, or where there is none, of what says so. */
  readonly address: string;
}

/** To the next case of the view that nobody holds. */
export async function onwards(c: PageContext, leaving: Leaving): Promise<Onwards> {
  const { store, actor } = c.var;
  const { after, done = false, answered = false } = leaving;
  const through = wayThrough(c);
  const within = { filter: through.filter, now: store.now() };
  const next = after
    ? await nextCase(store.read, actor, after, within)
    : await firstCase(store.read, actor, within);
  const way = inAddress(through, done ? 1 : 0);
  const undo = answered ? after : undefined;
  if (next) return { next, address: paths.caseOf(next, { undo, ...way }) };
  if (through.worked !== undefined) return { next, address: paths.workedThrough({ undo, ...way }) };
  if (!done || answered) notice(c, "queue-empty");
  // The answered case itself offers to undo.
  const address = undo ? paths.caseOf(undo, way) : paths.queue(paramsOf(through.filter));
  return { next, address };
}
