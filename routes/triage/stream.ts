/** What happens in the queue, while it happens: static/js/live/stream.js listens. */
import type { Id } from "@/db/columns.ts";
import { openStream } from "@/domain/triage/open_stream.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paths } from "@/views/paths.ts";

export const stream = createApp()
  .get("/", can("queue.view"), async (c) => {
    // Asked for as anything else, a page without an end would keep whoever asked waiting.
    if (c.req.method === "HEAD" || c.req.header("accept") !== "text/event-stream") {
      return c.redirect(paths.queue(), 303);
    }
    const body = await openStream(c.var.store, c.var.actor, {
      caseId: c.req.query("case") as Id<"Referral"> | undefined,
      since: c.req.header("last-event-id") ?? c.req.query("since"),
    });
    if (!body) return c.body(null, 204);
    // Proxies that gather what they pass on would make everything late.
    return c.body(body, 200, {
      "Content-Type": "text/event-stream",
      "X-Accel-Buffering": "no",
    });
  });
