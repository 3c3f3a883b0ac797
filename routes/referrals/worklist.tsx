/** A practice's answers, by what there is to do with them. */
import type { Id, Instant } from "@/db/columns.ts";
import { answersToActOn, type WorklistPlace } from "@/domain/answers/worklist.ts";
import { listCounts } from "@/domain/referrals/list.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import type { PageContext } from "@/routes/context.ts";
import { show } from "@/routes/show.tsx";
import { WorklistPage } from "@/views/referrals/worklist_page.tsx";

export async function worklist(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const after = placeFrom(c.req.query("after"));
  const [counts, { rows, next }] = await Promise.all([
    listCounts(store.read, actor),
    answersToActOn(store.read, actor, { after }),
  ]);
  recordListLook(store, actor, rows);
  const shown = { counts, rows, next, fromTop: after === undefined };
  return show(c, <WorklistPage shown={shown} />);
}

/** `1~2~2026-03-02T09:30:00.000Z~0199…`; anything else is the top. */
function placeFrom(text: string | undefined): WorklistPlace | undefined {
  const parts = /^([01])~([0-2])~([\d:.TZ-]{24})~([0-9a-f-]{36})$/.exec(text ?? "");
  if (!parts) return undefined;
  const [, read, urgency, answeredAt, id] = parts;
  return {
    read: read === "1" ? 1 : 0,
    urgency: Number(urgency),
    answeredAt: answeredAt as Instant,
    id: id as Id<"Referral">,
  };
}
