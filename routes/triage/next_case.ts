import type { Id } from "@/db/columns.ts";
import { paramsOf, parseFilter, printFilter } from "@/domain/triage/filter.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paths } from "@/views/paths.ts";

/** Leads on from the case in `?after=` to the next that nobody holds, within the view in `?in=`. */
export const nextInQueue = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const after = c.req.query("after") as Id<"Referral"> | undefined;
    const filter = parseFilter(c.req.query("in") ?? "");
    const found = after &&
      await nextCase(store.read, actor, after, { filter, now: store.now() });
    if (found) return c.redirect(paths.referral(found, printFilter(filter)), 303);
    notice(c, "queue-empty");
    return c.redirect(paths.queue(paramsOf(filter)), 303);
  });
