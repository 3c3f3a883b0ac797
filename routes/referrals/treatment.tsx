/** When a patient's first definitive treatment began. */
import { holds } from "@/domain/access/permissions.ts";
import { ofEitherSide } from "@/domain/access/whose.ts";
import { canBeTreated } from "@/domain/referrals/can_be_treated.ts";
import { recordTreatment, treatmentOf } from "@/domain/referrals/record_treatment.ts";
import { TreatmentForm } from "@/domain/referrals/treatment_form.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { TreatmentPage } from "@/views/referrals/treatment_page.tsx";

export const treatment = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.record_treatment"), form(TreatmentForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await recordTreatment(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "treatment-begun");
    return c.redirect(paths.referralClock(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const draft = await draftShown(c);
  const { referral } = draft;
  const recorded = await treatmentOf(store.read, referral.id);
  const fresh = { ...dateBoxes("begunOn", recorded.begunOn), seen: recorded.begunOn ?? "" };
  const record = canBeTreated(referral) && holds(actor, "referral.record_treatment") &&
    ofEitherSide(actor, referral);
  return show(
    c,
    <TreatmentPage
      draft={draft}
      recorded={recorded}
      form={formShown(c, again, fresh)}
      may={{ record }}
    />,
    again ? 422 : 200,
  );
}
