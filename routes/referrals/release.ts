import { releaseReferral } from "@/domain/referrals/release.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { paths } from "@/views/paths.ts";

export const release = createApp()
  .get("/", can("referral.release"), toReferral)
  .post("/", can("referral.release"), async (c) => {
    await releaseReferral(c.var.store, c.var.actor, paramId<"Referral">(c, "referral"));
    notice(c, "case-released");
    return c.redirect(paths.queue(), 303);
  });
