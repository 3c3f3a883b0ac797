/** What answers a press in the queue: its row alone, so that a person goes on from where they are. */
import { parseFilter, printFilter } from "@/domain/triage/filter.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { oneCase } from "@/domain/triage/queue.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { casesShown } from "@/routes/triage/queue.tsx";
import { QueueCase } from "@/views/triage/queue_row.tsx";

/** None once the case is no longer in this state. */
export async function rowShown(
  c: PageContext,
  state: "waiting" | "claimed",
  say: string,
  status: 200 | 409 = 200,
): Promise<Response | undefined> {
  const { store, actor } = c.var;
  const { id } = await findReferral(store.read, actor, paramId<"Referral">(c, "referral"));
  const found = await oneCase(store.read, actor, id, { now: store.now() });
  const inView = printFilter(parseFilter(c.req.query("in") ?? ""));
  const [shown] = casesShown(c, found?.state === state ? [found] : [], inView);
  return shown && show(c, <QueueCase case={shown} say={say} focus />, status);
}
