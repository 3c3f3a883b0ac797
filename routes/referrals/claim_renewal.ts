/** Whoever works on a case says so: static/js/live/claim.js sends it, or the button beside it. */
import { findReferral } from "@/domain/referrals/find.ts";
import { renewClaim } from "@/domain/referrals/renew_claim.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

export const claimRenewal = createApp()
  .post("/", can("referral.answer"), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Referral">(c, "referral");
    await renewClaim(store, actor, await findReferral(store.read, actor, id));
    if (c.req.header("accept")?.includes("text/html")) {
      return c.redirect(paths.referralAnswer(id, inAddress(wayThrough(c))), 303);
    }
    return c.body(null, 204);
  });
