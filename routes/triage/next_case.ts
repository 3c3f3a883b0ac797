import type { Id } from "@/db/columns.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { onwards } from "@/routes/triage/onwards.ts";

/**
 * Leads on from the case in `?after=`, or to the first without one, to the next that nobody holds,
 * within the view in `?in=`.
 */
export const nextInQueue = createApp()
  .get("/", can("queue.view"), async (c) => {
    const after = c.req.query("after") as Id<"Referral"> | undefined;
    return c.redirect((await onwards(c, { after })).address, 303);
  });
