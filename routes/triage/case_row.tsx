/** One row of the queue as it stands now, for a page that was told of a change. */
import { findReferral } from "@/domain/referrals/find.ts";
import { parseFilter } from "@/domain/triage/filter.ts";
import { oneCase } from "@/domain/triage/queue.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { casesShown } from "@/routes/triage/queue.tsx";
import { QueueCase } from "@/views/triage/queue_row.tsx";

/** `?in=` is the view of the queue that the page shows, as its address says it. */
export const caseRow = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const inView = c.req.query("in") ?? "";
    const filter = parseFilter(inView);
    const { id } = await findReferral(store.read, actor, paramId(c, "referral"));
    const row = await oneCase(store.read, actor, id, {
      filter,
      now: store.now(),
    });
    if (!row) return c.body(null, 204);
    recordQueueLook(store, actor, [row]);
    const [shown] = casesShown(c, [row], inView);
    return show(c, <QueueCase case={shown!} />);
  });
