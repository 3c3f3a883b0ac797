import { releaseReferral } from "@/domain/referrals/release.ts";
import { paramsOf } from "@/domain/triage/filter.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { rowShown } from "@/routes/triage/row_shown.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

export const release = createApp()
  .get("/", can("referral.release"), toReferral)
  .post("/", can("referral.release"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await releaseReferral(c.var.store, c.var.actor, id);
    if (c.req.header("hx-request")) {
      return await rowShown(c, "waiting", "Back in the queue") ?? toReferral(c);
    }
    notice(c, "case-released");
    const way = wayThrough(c);
    // Whoever works a view through goes on, without what they put back being counted.
    return way.worked === undefined
      ? c.redirect(paths.queue(paramsOf(way.filter)), 303)
      : c.redirect(paths.nextCase(id, inAddress(way)), 303);
  });
