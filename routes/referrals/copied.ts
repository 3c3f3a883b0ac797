import { recordCopied } from "@/domain/answers/record_copied.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";

export const copied = createApp()
  .get("/", can("referral.copy_answer"), toReferral)
  .post("/", can("referral.copy_answer"), async (c) => {
    await recordCopied(c.var.store, c.var.actor, paramId<"Referral">(c, "referral"));
    notice(c, "answer-copied");
    return toReferral(c);
  });
