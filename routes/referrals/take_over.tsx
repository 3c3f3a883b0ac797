import { TakeOverForm } from "@/domain/referrals/forms.ts";
import { seeTakeOver } from "@/domain/referrals/see_take_over.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { TakeOverPage } from "@/views/referrals/take_over_page.tsx";
import { inAddress } from "@/views/referrals/way_through.tsx";

export const takeOver = createApp()
  .get("/", can("referral.take_over", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.take_over"), form(TakeOverForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await takeOverReferral(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "case-claimed");
    return c.redirect(paths.referralAnswer(id, inAddress(wayThrough(c))), 303);
  })
  .get("/seen", can("referral.view"), toReferral)
  .post("/seen", can("referral.view"), async (c) => {
    await seeTakeOver(c.var.store, c.var.actor, paramId<"Referral">(c, "referral"));
    return toReferral(c);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  const { state, claimedBy } = draft.referral;
  const others = state === "claimed" && claimedBy !== c.var.actor.userId;
  if (!others && !again) return toReferral(c);
  const shown = { draft, form: formShown(c, again), way: wayThrough(c) };
  return show(c, <TakeOverPage {...shown} />, again ? 422 : 200);
}
