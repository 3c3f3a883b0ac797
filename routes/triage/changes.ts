/** What the stream says, for pages that no stream reaches. */
import { ownServices } from "@/domain/services/find.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { changesSince } from "@/domain/triage/open_stream.ts";
import { lookedAtIn } from "@/domain/triage/presence.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";

export const changes = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const services = new Set((await ownServices(store.read, actor)).map(({ id }) => id));
    return c.json({
      ...changesSince(store, services, c.req.query("since") ?? ""),
      you: actor.userId,
      looking: lookedAtIn(liveOf(store), services),
    });
  });
