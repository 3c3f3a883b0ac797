import { answerReferral } from "@/domain/answers/answer.ts";
import { AnswerForm } from "@/domain/answers/forms.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { referralPage } from "@/routes/referrals/referral.tsx";
import { onwards } from "@/routes/triage/onwards.ts";
import { asksByScript, openNext } from "@/routes/triage/ready_case.tsx";

/** After an answer the next case of the view opens, with the answer to take back for a while. */
export const answer = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => referralPage(c))
  .post("/", can("referral.answer"), form(AnswerForm, referralPage), async (c) => {
    const after = paramId<"Referral">(c, "referral");
    await answerReferral(c.var.store, c.var.actor, after, c.req.valid("form"));
    const leaving = { after, done: true, answered: true };
    if (asksByScript(c)) return await openNext(c, leaving);
    return c.redirect((await onwards(c, leaving)).address, 303);
  });
