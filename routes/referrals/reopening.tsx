import { reopenReferral } from "@/domain/answers/reopen.ts";
import { ReopenForm } from "@/domain/referrals/forms.ts";
import { allows } from "@/domain/referrals/states.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ReopeningPage } from "@/views/referrals/reopening_page.tsx";

export const reopening = createApp()
  .get("/", can("referral.reopen", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.reopen"), form(ReopenForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await reopenReferral(c.var.store, c.var.actor, id, c.req.valid("form").because);
    notice(c, "referral-reopened");
    return toReferral(c);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (!allows(draft.referral.state, "reopen") && !again) return toReferral(c);
  return show(c, <ReopeningPage draft={draft} form={formShown(c, again)} />, again ? 422 : 200);
}
