import type { Id, Instant } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { ownServices } from "@/domain/services/find.ts";
import { queueCounts } from "@/domain/triage/counts.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { type Place, queuePage, type QueueRow, queueViews } from "@/domain/triage/queue.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { keysOf } from "@/domain/triage/shortcut_keys.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { QueuePage } from "@/views/triage/queue_page.tsx";
import type { CaseInQueue } from "@/views/triage/queue_row.tsx";

export const queue = createApp()
  .get("/", can("queue.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const mark = liveOf(store).happenings.mark();
  const services = await ownServices(store.read, actor);
  const serviceId = services.find(({ id }) => id === c.req.query("service"))?.id;
  const view = queueViews.find((each) => each === c.req.query("view")) ?? "all";
  const after = placeFrom(c.req.query("after"));
  const serviceIds = serviceId ? [serviceId] : services.map(({ id }) => id);
  const [{ rows, next }, counts] = await Promise.all([
    queuePage(store.read, actor, { view, serviceIds, after }),
    queueCounts(store.read, actor, serviceIds),
  ]);
  recordQueueLook(store, actor, rows);
  const shown = {
    cases: casesShown(c, rows),
    counts,
    services,
    view,
    serviceId,
    fromTop: after === undefined,
    next,
    mark,
    shortcuts: actor.keyboardShortcuts,
    keys: keysOf(actor),
  };
  return show(c, <QueuePage shown={shown} />);
}

export function casesShown(c: PageContext, rows: readonly QueueRow[]): CaseInQueue[] {
  const { store, actor } = c.var;
  const now = store.now();
  const mayClaim = holds(actor, "referral.claim");
  const mayLook = holds(actor, "photograph.view");
  return rows.map((row) => ({
    row,
    now,
    mine: row.claimedBy === actor.userId,
    mayClaim,
    mayLook,
  }));
}

/** `1~2026-03-02T09:30:00.000Z~0199…`; anything else is the top. */
function placeFrom(text: string | undefined): Place | undefined {
  const [, rank, dueAt, id] = /^(\d)~([\d:.TZ-]{24})~([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  if (rank === undefined || dueAt === undefined || id === undefined) return undefined;
  return { rank: Number(rank), dueAt: dueAt as Instant, id: id as Id<"Referral"> };
}
