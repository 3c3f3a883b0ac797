import type { Id } from "@/db/columns.ts";
import { paramsOf } from "@/domain/triage/filter.ts";
import { firstCase, nextCase } from "@/domain/triage/next_case.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";

/**
 * Leads on from the case in `?after=`, or to the first without one, to the next that nobody holds,
 * within the view in `?in=`.
 */
export const nextInQueue = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const after = c.req.query("after") as Id<"Referral"> | undefined;
    const { filter, inView, worked } = wayThrough(c);
    const within = { filter, now: store.now() };
    const found = after
      ? await nextCase(store.read, actor, after, within)
      : await firstCase(store.read, actor, within);
    const work = worked === undefined ? undefined : String(worked);
    if (found) return c.redirect(paths.caseOf(found, { in: inView, work }), 303);
    notice(c, worked === undefined ? "queue-empty" : "view-worked-through");
    return c.redirect(paths.queue(paramsOf(filter)), 303);
  });
