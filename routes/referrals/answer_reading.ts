import { markAnswerRead } from "@/domain/referrals/read_answer.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";

export const answerReading = createApp()
  .get("/", can("referral.read_answer"), toReferral)
  .post("/", can("referral.read_answer"), async (c) => {
    await markAnswerRead(c.var.store, c.var.actor, paramId<"Referral">(c, "referral"));
    notice(c, "marked-read");
    return toReferral(c);
  });
