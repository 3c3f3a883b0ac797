/** What happens to calls, while it happens: static/js/call/listen.js and the desk listen. */
import { findCall } from "@/domain/calls/find.ts";
import { openCallStream } from "@/domain/calls/live.ts";
import type { Id } from "@/db/columns.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const callStream = createApp()
  .get("/", can("call.view"), async (c) => {
    const id = paramId<"Call">(c, "call");
    await findCall(c.var.store.read, c.var.actor, id);
    return await streamed(c, id);
  });

/** Of all calls of one's own home or hub. */
export const callsStream = createApp().get("/", can("call.view"), (c) => streamed(c, undefined));

export async function streamed(c: PageContext, callId: Id<"Call"> | undefined): Promise<Response> {
  // Asked for as anything else, a page without an end would keep whoever asked waiting.
  if (c.req.method === "HEAD" || c.req.header("accept") !== "text/event-stream") {
    return c.redirect(paths.home(), 303);
  }
  const body = await openCallStream(c.var.store, c.var.actor, callId);
  if (!body) return c.body(null, 204);
  return c.body(body, 200, { "Content-Type": "text/event-stream", "X-Accel-Buffering": "no" });
}
