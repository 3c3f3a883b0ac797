/** A line of an answer's plan is ticked, or the tick taken back. */
import { tickAction, untickAction } from "@/domain/answers/tick_action.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { paths } from "@/views/paths.ts";

export const actions = createApp()
  .get("/", can("referral.act_on_plan"), toReferral)
  .post("/", can("referral.act_on_plan"), async (c) => {
    await tickAction(c.var.store, c.var.actor, which(c));
    notice(c, "action-done");
    return toWork(c);
  });

export const actionsUndone = createApp()
  .get("/", can("referral.act_on_plan"), toReferral)
  .post("/", can("referral.act_on_plan"), async (c) => {
    await untickAction(c.var.store, c.var.actor, which(c));
    notice(c, "action-undone");
    return toWork(c);
  });

const which = (c: PageContext) => ({
  referralId: paramId<"Referral">(c, "referral"),
  actionId: paramId<"AnswerAction">(c, "answerAction"),
});

const toWork = (c: PageContext): Response =>
  c.redirect(`${paths.referral(paramId<"Referral">(c, "referral"))}#work`, 303);
