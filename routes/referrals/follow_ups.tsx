import type { Day, Id } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { findFollowUpsDue, type FollowUpPlace } from "@/domain/answers/find_follow_ups_due.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { FollowUpsPage } from "@/views/referrals/follow_ups_page.tsx";

export const followUps = createApp()
  .get("/", can("referral.read_answer"), async (c) => {
    const { store, actor } = c.var;
    const after = placeFrom(c.req.query("after"));
    const { rows, next } = await findFollowUpsDue(store.readLong, actor, { after });
    recordListLook(store, actor, rows);
    return show(
      c,
      <FollowUpsPage
        rows={rows}
        next={next}
        fromTop={after === undefined}
        today={dayOf(store.now())}
        mayBegin={holds(actor, "referral.follow_up")}
      />,
    );
  });

/** `2026-03-02~0199…`; anything else is the top. */
function placeFrom(text: string | undefined): FollowUpPlace | undefined {
  const [, dueOn, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  if (dueOn === undefined || id === undefined) return undefined;
  return { dueOn: dueOn as Day, id: id as Id<"Referral"> };
}
