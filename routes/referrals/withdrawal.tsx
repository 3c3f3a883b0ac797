import { WithdrawForm } from "@/domain/referrals/forms.ts";
import { allows } from "@/domain/referrals/states.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { WithdrawalPage } from "@/views/referrals/withdrawal_page.tsx";

export const withdrawal = createApp()
  .get("/", can("referral.withdraw", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.withdraw"), form(WithdrawForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await withdrawReferral(c.var.store, c.var.actor, id, c.req.valid("form").because);
    notice(c, "referral-withdrawn");
    return c.redirect(paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (!allows(draft.referral.state, "withdraw") && !again) return toReferral(c);
  return show(c, <WithdrawalPage draft={draft} form={formShown(c, again)} />, again ? 422 : 200);
}
