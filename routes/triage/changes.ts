/** What the stream says, for pages that no stream reaches. */
import { ownQueues } from "@/domain/services/queues.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { changesSince } from "@/domain/triage/open_stream.ts";
import { lookedAtIn } from "@/domain/triage/presence.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";

export const changes = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const queues = await ownQueues(store.read, actor);
    return c.json({
      ...changesSince(store, queues, c.req.query("since") ?? ""),
      you: actor.userId,
      looking: lookedAtIn(liveOf(store), queues),
    });
  });
