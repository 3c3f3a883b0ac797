import { findCareConsent, recordReferralConsent } from "@/domain/referrals/consent.ts";
import { ConsentForm } from "@/domain/referrals/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ConsentPage } from "@/views/referrals/consent_page.tsx";

export const consent = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(ConsentForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await recordReferralConsent(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "consent-recorded");
    return c.redirect(paths.referralCheck(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const holds = await findCareConsent(c.var.store.read, draft.referral);
  const form = formShown(c, again, { capacity: "own_decision", teaching: "", publication: "" });
  return show(c, <ConsentPage draft={draft} holds={holds} form={form} />, again ? 422 : 200);
}
