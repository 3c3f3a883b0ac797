import { previousCase } from "@/domain/triage/previous_case.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { readId } from "@/routes/param_id.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

/** Leads back from the case in `?before=`, within the view in `?in=`; from the first it leads nowhere. */
export const previousInQueue = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const before = readId<"Referral">(c.req.query("before") ?? "");
    const through = wayThrough(c);
    const { filter } = through;
    const found = await previousCase(store.read, actor, before, { filter, now: store.now() });
    if (!found) notice(c, "queue-first");
    return c.redirect(paths.caseOf(found ?? before, inAddress(through)), 303);
  });
