import { findAnswers } from "@/domain/answers/find.ts";
import { beginFollowUp, findFollowUp, isAnswered } from "@/domain/referrals/begin_follow_up.ts";
import { FollowUpForm } from "@/domain/referrals/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { FollowUpPage } from "@/views/referrals/follow_up_page.tsx";

export const followUp = createApp()
  .get("/", can("referral.follow_up", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.follow_up"), form(FollowUpForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Referral">(c, "referral");
    const followUpId = await beginFollowUp(store, actor, id, c.req.valid("form"));
    return c.redirect(paths.referralHistory(followUpId), 303);
  });

/** Where one was begun, the referral's own page leads to it. */
async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const draft = await draftShown(c);
  const { referral } = draft;
  const begun = await findFollowUp(store.read, actor, referral.id);
  if ((!isAnswered(referral) || begun) && !again) return toReferral(c);
  const answers = await findAnswers(store.read, actor, referral.id);
  return show(
    c,
    <FollowUpPage draft={draft} answers={answers} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}
