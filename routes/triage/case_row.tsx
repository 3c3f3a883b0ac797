/** One row of the queue as it stands now, for a page that was told of a change. */
import { findReferral } from "@/domain/referrals/find.ts";
import { oneCase, type QueueRow } from "@/domain/triage/queue.ts";
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
    const referral = await findReferral(store.read, actor, paramId(c, "referral"));
    const row = await oneCase(store.read, actor, referral);
    const shownIn = new URLSearchParams(c.req.query("in") ?? "");
    if (!row || !isIn(row, shownIn, actor.userId)) return c.body(null, 204);
    recordQueueLook(store, actor, [row]);
    const [shown] = casesShown(c, [row]);
    return show(c, <QueueCase case={shown!} />);
  });

function isIn(row: QueueRow, view: URLSearchParams, userId: string): boolean {
  const service = view.get("service");
  if (service && service !== row.serviceId) return false;
  if (view.get("view") === "unclaimed") return row.state === "waiting";
  if (view.get("view") === "mine") return row.state === "claimed" && row.claimedBy === userId;
  return row.state === "waiting" || row.state === "claimed";
}
