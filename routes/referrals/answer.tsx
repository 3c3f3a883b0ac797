import { answerReferral } from "@/domain/referrals/answer.ts";
import { AnswerForm } from "@/domain/referrals/forms.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
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
    const next = await nextCase(c.var.store.read, c.var.actor, id);
    if (next) return c.redirect(paths.caseOf(next, { undo: id }), 303);
    // Nothing else waits: the answered case itself offers to undo.
    notice(c, "queue-empty");
    return c.redirect(paths.referral(id), 303);
  });
