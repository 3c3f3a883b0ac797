import type { Id } from "@/db/columns.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paths } from "@/views/paths.ts";

/** Leads on from the case in `?after=` to the next that nobody holds. */
export const nextInQueue = createApp()
  .get("/", can("queue.view"), async (c) => {
    const after = c.req.query("after") as Id<"Referral"> | undefined;
    const found = after && await nextCase(c.var.store.read, c.var.actor, after);
    if (found) return c.redirect(paths.referral(found), 303);
    notice(c, "queue-empty");
    return c.redirect(paths.queue(), 303);
  });
