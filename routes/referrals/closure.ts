import { closeReferral } from "@/domain/referrals/close.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";

export const closure = createApp()
  .get("/", can("referral.close"), toReferral)
  .post("/", can("referral.close"), async (c) => {
    await closeReferral(c.var.store, c.var.actor, paramId<"Referral">(c, "referral"));
    notice(c, "referral-closed");
    return toReferral(c);
  });
