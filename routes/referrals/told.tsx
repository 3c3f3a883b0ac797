/** When a patient was told what the specialist found. */
import { holds } from "@/domain/access/permissions.ts";
import { letterReadOn } from "@/domain/links/letters.ts";
import { canBeTold, recordPatientTold } from "@/domain/referrals/record_patient_told.ts";
import { ToldForm } from "@/domain/referrals/told_form.ts";
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
import { ToldPage } from "@/views/referrals/told_page.tsx";

export const told = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.record_told"), form(ToldForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await recordPatientTold(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "patient-told");
    return c.redirect(paths.referral(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const draft = await draftShown(c);
  const { referral } = draft;
  const readOn = await letterReadOn(store.read, actor, referral.id);
  const fresh = {
    ...dateBoxes("toldOn", referral.patientToldOn ?? readOn ?? null),
    toldHow: referral.patientToldHow ?? (readOn && "letter"),
    seen: referral.patientToldOn ?? "",
  };
  const record = canBeTold(referral) && holds(actor, "referral.record_told");
  return show(
    c,
    <ToldPage
      draft={draft}
      form={formShown(c, again, fresh)}
      now={store.now()}
      may={{ record }}
      readOn={readOn}
    />,
    again ? 422 : 200,
  );
}
