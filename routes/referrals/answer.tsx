import { answerReferral } from "@/domain/referrals/answer.ts";
import { AnswerForm } from "@/domain/referrals/forms.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { referralPage } from "@/routes/referrals/referral.tsx";
import { paths } from "@/views/paths.ts";

export const answer = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => referralPage(c))
  .post("/", can("referral.answer"), form(AnswerForm, referralPage), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await answerReferral(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "answer-sent");
    return c.redirect(paths.queue(), 303);
  });
